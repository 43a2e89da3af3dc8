import type { PublicClinic } from '@onshin/contract';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';

/** How the clinic keeps to the guideline, clause by clause. */
export function Adherence({ adherence }: { readonly adherence: PublicClinic['adherence'] }) {
  const t = usePatientText();
  const tag = tagOf(useLanguage().language);
  return (
    <div className="stack-small">
      <p className="prose">{t('public.adherence.lead')}</p>
      <p className="soft">{t('public.edition', { edition: adherence.edition })}</p>
      <details className="adherence">
        <summary>{t('public.adherence.open')}</summary>
        <ul>
          {adherence.statements.map(({ clauseId, section, words }) => (
            <li key={clauseId}>
              {words[tag]} <small className="soft">{t('refusal.section', { section })}</small>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
