/** Whether a verdict rests on what the system recorded itself, or on what a person said of something it cannot see. */
export type Basis = 'recorded' | 'attested';

/**
 * Rules, or whole files of them, that rest on somebody's word: who is off the picture, what a room is like, what a doctor
 * found. Their verdicts are shown as attested, never as proven.
 */
export const onSomebodysWord: ReadonlySet<string> = new Set([
  'acute-patients',
  'companions',
  'identity-of-the-doctor',
  'identity-of-the-patient',
  'in-person-care-in-an-emergency/address',
  'information-suffices',
  'intruders-and-impersonation',
  'judgement-each-time',
  'misuse',
  'nurse-beside-the-patient',
  'doctor-beside-the-patient',
  'patients-hard-to-hear',
  'place-for-many-people',
  'place-of-the-doctor',
  'place-of-the-patient',
  'proxy-of-the-patient',
  'unsuitable-symptoms',
  'while-in-call',
  'wish-of-the-patient',
]);

/** What a rule's verdict rests on; a rule that stands no more counts as recorded. */
export function basisOf(rule: string): Basis {
  const file = rule.split('/', 1)[0] ?? rule;
  return onSomebodysWord.has(rule) || onSomebodysWord.has(file) ? 'attested' : 'recorded';
}
