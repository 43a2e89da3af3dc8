/** The least length a password of staff may have (A-6.5-C-13: thirteen characters stand in for forced changes). */
export const minimumPasswordLength = 13;

export type PasswordFault = 'tooShort' | 'repetitive' | 'containsName' | 'tooCommon';

const common = [
  'password',
  'onshin',
  'qwerty',
  '12345678',
  'letmein',
  'iloveyou',
  'administrator',
  'clinic',
  'welcome',
];

/** What is wrong with a password; empty when it may be used. `about` are names and addresses it must not lean on. */
export function passwordFaults(password: string, about: readonly string[]): PasswordFault[] {
  const faults: PasswordFault[] = [];
  const lower = password.normalize('NFKC').toLowerCase();
  if ([...password].length < minimumPasswordLength) faults.push('tooShort');
  if (new Set(lower).size < 5) faults.push('repetitive');
  const pieces = about
    .flatMap((each) => each.toLowerCase().split(/[^\p{L}\p{N}]+/u))
    .filter((piece) => [...piece].length >= 3);
  if (pieces.some((piece) => lower.includes(piece))) faults.push('containsName');
  const rest = common.reduce((left, word) => left.replaceAll(word, ''), lower);
  if ([...rest].length < 6) faults.push('tooCommon');
  return faults;
}
