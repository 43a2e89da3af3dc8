import type { AgreementView } from '@onshin/contract';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';

/** The essence on short cards, each with its number. */
export function AgreementCards({ texts }: { readonly texts: AgreementView['texts'] }) {
  const t = usePatientText();
  const tag = tagOf(useLanguage().language);
  const cards = texts.flatMap((text) =>
    text.cards.map((card) => ({ key: `${text.id}-${card.title.ja}`, ...card })),
  );
  return (
    <ol className="agreement-cards">
      {cards.map((card, index) => (
        <li key={card.key} className="card agreement-card">
          <p className="agreement-number">
            {t('agreement.card', { current: index + 1, total: cards.length })}
          </p>
          <h2>{card.title[tag]}</h2>
          <p>{card.body[tag]}</p>
        </li>
      ))}
    </ol>
  );
}
