import type { AgreementView } from '@onshin/contract';

/** Where the agreement of a patient stands. An agreement on texts that have changed since is one to be made anew. */
export function agreementStateOf(
  texts: readonly { digest: string }[],
  explanation: { at: string } | null,
  agreement: { digests: readonly string[]; withdrawnAt: string | null; agreedAt: string } | null,
): AgreementView['state'] {
  const explainedSince = (at: string) => explanation !== null && explanation.at > at;
  if (agreement === null) return explanation === null ? 'none' : 'explained';
  if (agreement.withdrawnAt !== null)
    return explainedSince(agreement.withdrawnAt) ? 'explained' : 'withdrawn';
  if (texts.every((text) => agreement.digests.includes(text.digest))) return 'agreed';
  return explainedSince(agreement.agreedAt) ? 'explained' : 'none';
}
