import type { ConsultationView } from '@onshin/contract';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { byLack } from '../../parts/problem-notice/by-lack.ts';
import { Callout } from '../../ui/callout.tsx';

/** What the next gate still lacks, before anybody presses. */
export function MissingClauses({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const tag = tagOf(useLanguage().language);
  if (view.nextGate === null || view.nextGate.missing.length === 0) return null;
  return (
    <Callout tone="warning" title={t('consult.missing')}>
      <ul className="missing">
        {byLack(view.nextGate.missing).map(({ key, first, clauses }) => (
          <li key={key}>
            {first.remedy[tag]}{' '}
            <small className="soft">
              {t('refusal.clauseId', { clause: clauses.map(({ clauseId }) => clauseId).join('・') })}
            </small>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
