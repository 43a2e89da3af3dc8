import type { AgreementView } from '@onshin/contract';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';

/** The exact texts the agreement binds, each folded under its title. */
export function FullTexts({ texts }: { readonly texts: AgreementView['texts'] }) {
  const t = usePatientText();
  const tag = tagOf(useLanguage().language);
  return (
    <section className="stack-small">
      <h2>{t('agreement.full')}</h2>
      {texts.map((text) => (
        <details key={text.id} className="full-text">
          <summary>
            {text.title[tag]} <small>{t('agreement.version', { version: text.version })}</small>
          </summary>
          <div className="full-text-body">{text.body[tag]}</div>
        </details>
      ))}
    </section>
  );
}
