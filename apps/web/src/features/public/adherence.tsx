import './adherence.css';
import type { PublicClinic } from '@onshin/contract';
import { Printer } from 'lucide-react';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useText } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { ButtonLink } from '../../ui/button.tsx';

type Adherence = PublicClinic['adherence'];

/** How the clinic keeps to the guideline: folded by chapter, with a page of its own for the wall. */
export function AdherencePart({ clinic }: { readonly clinic: PublicClinic }) {
  const t = useAsideText();
  const tag = tagOf(useLanguage().language);
  const { edition, sections } = clinic.adherence;
  return (
    <div className="stack-small">
      <p className="prose">{t('public.adherence.lead')}</p>
      <p className="soft">{t('public.edition', { edition })}</p>
      <div>
        {sections.map((section) => (
          <details className="adherence" key={section.title.en}>
            <summary>
              {section.title[tag]}{' '}
              <span className="soft">{t('public.adherence.count', { count: section.points.length })}</span>
            </summary>
            <Points points={section.points} />
          </details>
        ))}
      </div>
      <div>
        <ButtonLink href={`/c/${clinic.slug}/adherence`} icon={<Printer aria-hidden="true" />}>
          {t('public.adherence.wall')}
        </ButtonLink>
      </div>
    </div>
  );
}

/** Every point of a chapter with the places in the guideline's text. */
export function Points({ points }: { readonly points: Adherence['sections'][number]['points'] }) {
  const t = useText();
  const tag = tagOf(useLanguage().language);
  return (
    <ul className="adherence-points">
      {points.map(({ control, how, clauses }) => (
        <li key={control}>
          {how[tag]}{' '}
          <small className="soft">
            {t('refusal.section', {
              section: [...new Set(clauses.map(({ section }) => section))].join('、'),
            })}
          </small>
        </li>
      ))}
    </ul>
  );
}
