/**
 * The table of a medication notebook's records (電子版お薬手帳データフォーマット), as data: which record has which
 * number, which items it has in which order, and where among the others it may stand. It is data and not code because it was
 * transcribed by others, and changes with each edition.
 */
export interface NotebookTable {
  readonly name: string;
  readonly version: string;
  /** What the first item of the first line begins with; two digits of the edition follow. */
  readonly header: string;
  /** The editions that are known, by those digits. */
  readonly editions: Readonly<Record<string, string>>;
  readonly directions: Readonly<Record<string, string>>;
  /** The year before an era's first, by the letter dates begin with. */
  readonly eras: Readonly<Record<string, number>>;
  /** Meanings of codes, by the name items refer to them with. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly records: readonly RecordRow[];
}

/**
 * Where a record belongs: to the whole notebook, to one day's dispensing, to one prescription of that day, to one group of
 * drugs taken alike (RP), or to the way a notebook is cut in several symbols.
 */
export type Place = 'notebook' | 'dispensing' | 'prescription' | 'group' | 'control';

export interface RecordRow {
  readonly number: string;
  readonly key: string;
  readonly place: string;
  readonly items: readonly (string | ItemRow)[];
}

/** An item; one that is only a name may be any text or nothing. */
export interface ItemRow {
  readonly key: string;
  /** `number`, `date`, or the name of a list of codes; any text when absent. */
  readonly as?: string;
  /** Whether a record without it is none. */
  readonly must?: boolean;
}

/** An item in the long form. */
export const itemOf = (item: string | ItemRow): ItemRow => (typeof item === 'string' ? { key: item } : item);
