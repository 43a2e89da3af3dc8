export * from './age.ts';
export * from './asserted-factors.ts';
export * from './consultation-states.ts';
export * from './slots.ts';
export * from './password-policy.ts';
export * from './search-key.ts';
export * from './two-way-seconds.ts';
export * from './business-days.ts';
