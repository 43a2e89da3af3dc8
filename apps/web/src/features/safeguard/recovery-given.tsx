import type { Answer } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { wordsOfAct } from '../../parts/acts/act-words.ts';

/** What was given and has to be handed over now; it is shown once. */
export type Given =
  | { readonly kind: 'newFactors'; readonly answer: Answer<'giveRecovery'> }
  | { readonly kind: 'temporaryAccess'; readonly answer: Answer<'giveTemporaryAccess'> }
  | { readonly kind: 'compromised'; readonly answer: Answer<'reportCompromised'> };

/** What has to be handed over now; leaving the page takes it away. */
export function RecoveryGiven({ given }: { readonly given: Given }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const at = (instant: string): string => showDateTime(instant, language, 'Asia/Tokyo');
  switch (given.kind) {
    case 'newFactors':
      return (
        <Callout live title={t(given.answer.link === null ? 'recovery.mailed' : 'recovery.scan')}>
          <p>{t('recovery.until', { at: at(given.answer.expiresAt) })}</p>
          {given.answer.qr !== null && (
            <img className="recovery-qr" src={given.answer.qr} alt={t('recovery.qr')} />
          )}
          {given.answer.link !== null && <code className="recovery-link">{given.answer.link}</code>}
        </Callout>
      );
    case 'temporaryAccess':
      return (
        <Callout live title={t('recovery.code')}>
          <p className="recovery-code">{given.answer.code}</p>
          <p>
            {t('recovery.code.how', {
              at: at(given.answer.codeExpiresAt),
              until: at(given.answer.endsAt),
            })}
          </p>
        </Callout>
      );
    case 'compromised':
      return (
        <Callout live tone="warning" title={t('recovery.stopped')}>
          <p>{t('recovery.stopped.acts', { count: given.answer.acts.length })}</p>
          <ul>
            {given.answer.acts.map((each) => (
              <li key={`${each.at} ${each.act}`}>
                {at(each.at)}・{wordsOfAct(t, each.act)}・{each.remoteAddress}
              </li>
            ))}
          </ul>
        </Callout>
      );
  }
}
