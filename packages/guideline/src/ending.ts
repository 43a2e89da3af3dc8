import type { ConsultationFacts } from './facts/consultation.ts';
import { notApplicable, unconfirmed, type Finding } from './finding.ts';

/**
 * Answers for a rule about consultations that end as completed. While the end is undecided the rule is judged,
 * so that nothing slips through; ended otherwise, it does not apply.
 */
export function unlessCompleted({ disposition }: ConsultationFacts): Finding<never> | undefined {
  if (disposition === 'unknown')
    return unconfirmed('consultation.disposition', '診療の終わり方', 'how the consultation ended');
  if (disposition === null || disposition === 'completed') return undefined;
  return notApplicable(
    'オンライン診療として完了していません。',
    'It did not end as a completed online consultation.',
  );
}

/** Answers for a rule about consultations that were in a call. */
export function unlessInCall({ enteredCall }: ConsultationFacts): Finding<never> | undefined {
  if (enteredCall === 'unknown')
    return unconfirmed('consultation.enteredCall', '通話に入ったか', 'whether a call was held');
  return enteredCall ? undefined : notApplicable('通話に入っていません。', 'No call was held.');
}

/** Whether a text says nothing. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
