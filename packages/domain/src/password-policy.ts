import { romajiOf } from './romaji.ts';

/**
 * The three ways in which passwords may be kept strong (A-6.5-C-13-4): long ones, shorter ones that are changed every two
 * months, or shorter ones beside a second factor. All mix letters, digits and signs.
 */
export const passwordModes = {
  a: { least: 13, mostDays: null },
  b: { least: 8, mostDays: 60 },
  c: { least: 8, mostDays: null },
} as const satisfies Record<string, { readonly least: number; readonly mostDays: number | null }>;
export type PasswordMode = keyof typeof passwordModes;

/** What a clinic asks of passwords. */
export interface PasswordPolicy {
  readonly mode: PasswordMode;
  readonly length: number;
  /** After how many days it has to be changed; null where it need not be. */
  readonly days: number | null;
}

/** What stands until a clinic says otherwise: two factors, and thirteen characters all the same. */
export const usualPasswordPolicy: PasswordPolicy = { mode: 'c', length: 13, days: null };

/** Whether a policy asks no less than its mode does. */
export function isStrictEnough({ mode, length, days }: PasswordPolicy): boolean {
  const { least, mostDays } = passwordModes[mode];
  const isChanged = mostDays === null ? days === null : days !== null && days >= 1 && days <= mostDays;
  return length >= least && isChanged;
}

/** What counts for somebody who works under several policies: of each, the strictest. */
export function strictest(policies: readonly PasswordPolicy[]): PasswordPolicy {
  const [first = usualPasswordPolicy, ...others] = policies;
  return others.reduce(
    (one, other) => ({
      mode: other.days === null ? one.mode : other.mode,
      length: Math.max(one.length, other.length),
      days:
        one.days === null || other.days === null ? (one.days ?? other.days) : Math.min(one.days, other.days),
    }),
    first,
  );
}

/** How long before its last day somebody is told that their password has to be changed. */
export const reminderDays = 7;

const dayMs = 86_400_000;

/** When a password set at an instant has to be changed; null for never. Both in milliseconds. */
export function mustChangeAt(changedAt: number, { days }: PasswordPolicy): number | null {
  return days === null ? null : changedAt + days * dayMs;
}

export type PasswordFault =
  | 'tooShort'
  | 'notMixed'
  | 'repetitive'
  | 'containsName'
  | 'containsDate'
  | 'similar'
  | 'tooCommon'
  | 'usedBefore';

/** What a password is held against. */
export interface Circumstances {
  readonly policy: PasswordPolicy;
  /** Names, readings, addresses and numbers of the person and the clinic. */
  readonly about: readonly string[];
  /** The password it takes the place of. */
  readonly previous?: string;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** What is wrong with a password; empty when it may be used. Common words are looked up elsewhere: their list is long. */
export function passwordFaults(
  password: string,
  { policy, about, previous }: Circumstances,
): PasswordFault[] {
  const lower = plain(password);
  const faults: PasswordFault[] = [];
  if ([...password].length < policy.length) faults.push('tooShort');
  if (![/\p{L}/u, /\p{N}/u, /[^\p{L}\p{N}]/u].every((kind) => kind.test(lower))) faults.push('notMixed');
  if (new Set(lower).size < 5) faults.push('repetitive');
  if (leansOn(lower, about)) faults.push('containsName');
  if (holdsDate(lower)) faults.push('containsDate');
  if (previous !== undefined && isSimilar(lower, plain(previous))) faults.push('similar');
  return faults;
}

/** Names and numbers in any spelling: as written, in Latin letters, and with the separators left out. */
function leansOn(lower: string, about: readonly string[]): boolean {
  const bare = lower.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const pieces = about.flatMap((each) => [plain(each), plain(romajiOf(each))]);
  return pieces
    .flatMap((each) => [...each.split(/[^\p{L}\p{N}]+/u), each.replaceAll(/[^\p{L}\p{N}]/gu, '')])
    .some((piece) => isTelling(piece) && bare.includes(piece));
}

/** Two Chinese characters are a name; two Latin letters are chance. */
function isTelling(piece: string): boolean {
  const { length } = [...piece];
  return length >= 3 || (length === 2 && /\p{Script=Han}/u.test(piece));
}

/** A day of the last century or this one, as birthdays are written; we do not know anybody's, and take none. */
function holdsDate(lower: string): boolean {
  const day = /(?:19|20)\d\d[-/. 年]?(?:0?[1-9]|1[0-2])[-/. 月]?(?:0?[1-9]|[12]\d|3[01])(?!\d)/u;
  const era = /(?:昭和|平成|令和|[shr])\d{1,2}[-/. 年](?:0?[1-9]|1[0-2])[-/. 月](?:0?[1-9]|[12]\d|3[01])/u;
  return day.test(lower) || era.test(lower);
}

/** Fewer than a third of its letters are others, or one lies in the other. */
function isSimilar(next: string, previous: string): boolean {
  const letters = [...next].length;
  if (previous.length >= 5 && (next.includes(previous) || previous.includes(next))) return true;
  return distance(next, previous) * 3 < letters;
}

/** How many letters have to be put in, taken out or changed to come from one text to the other. */
export function distance(from: string, to: string): number {
  const target = [...to];
  let row = [0, ...target.map((_, index) => index + 1)];
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [at, other] of target.entries()) {
      const changed = (row[at] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min((row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
