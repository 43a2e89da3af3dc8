import type { ConsultationView } from '@onshin/contract';
import type { ReactNode } from 'react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { wholeNumber } from '../../lib/text/whole-number.ts';
import { ButtonLink } from '../../ui/button.tsx';

/** The page that resolves a refusal, for those a patient can resolve alone; for all others the telephone. */
export function useRemedies(view: ConsultationView): (code: string) => ReactNode {
  const t = usePatientText();
  const clinic = `/p/${view.clinicId}`;
  const visit = `${clinic}/visits/${view.id}`;
  const pages = [
    { about: /agreement|explanation/i, href: `${clinic}/agreement`, words: t('next.agree.act') },
    { about: /plan/i, href: `${clinic}/plan`, words: t('next.adoptPlan.act') },
    { about: /device/i, href: `${visit}/ready`, words: t('next.check.act') },
    { about: /place|surrounding|companion/i, href: `${visit}/place`, words: t('visit.changePlace') },
  ];
  return (code) => {
    const page = pages.find(({ about }) => about.test(code));
    if (page === undefined) {
      return (
        <ButtonLink href={`tel:${view.clinicPhone}`}>
          {t('visit.phone', { phone: wholeNumber(view.clinicPhone) })}
        </ButtonLink>
      );
    }
    return <ButtonLink href={page.href}>{page.words}</ButtonLink>;
  };
}
