/** What nobody has recorded. A value of its own: it never counts as no, and never as yes. */
export type Unknown = 'unknown';

/** A fact that may not be known yet. */
export type OrUnknown<T> = T | Unknown;
