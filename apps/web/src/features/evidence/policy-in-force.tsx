import type { EvidenceView } from '@onshin/contract';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';

/** How the clinic had answered what the guideline leaves open, when this was judged. */
export function PolicyInForce({ policy }: { readonly policy: EvidenceView['judgements'][number]['policy'] }) {
  const t = useStaffText();
  const tag = tagOf(useLanguage().language);
  return (
    <details className="facts-shown">
      <summary>{t('evidence.policy')}</summary>
      <ul>
        {policy.map(({ key, asks, value, unit, clauses }) => (
          <li key={key}>
            <strong>
              {value} {t(`settings.policy.${unit}`)}
            </strong>{' '}
            {asks[tag]} <small className="soft">{clauses.map(({ id }) => id).join('、')}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}
