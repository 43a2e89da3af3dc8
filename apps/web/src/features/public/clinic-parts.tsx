import type { PublicClinic } from '@onshin/contract';
import type { ReactNode } from 'react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { DoctorCard } from '../../ui/doctor-card.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { HowItWorks } from '../../ui/pictures/how-it-works.tsx';
import { AdherencePart } from './adherence.tsx';
import { Contact, Fees, Hours } from './clinic-facts.tsx';
import { SignInCard } from '../../parts/session/sign-in-card.tsx';
import './clinic-page.css';

interface ClinicPartsProps {
  readonly clinic: PublicClinic;
  readonly isDemonstration: boolean;
}

/** What everyone may know of a clinic before applying (S-1-5). */
export function ClinicParts({ clinic, isDemonstration }: ClinicPartsProps) {
  const t = useAsideText();
  const patients = usePatientText();
  const step = (key: 'request' | 'book' | 'talk') => ({
    title: t(`public.how.${key}`),
    detail: t(`public.how.${key}.detail`),
  });
  return (
    <>
      <div className="clinic-top">
        <div className="stack">
          <PageTitle place={clinic.name} lead={clinic.introduction}>
            {clinic.name}
          </PageTitle>
          {clinic.acceptsRequests && (
            <p>
              <Chip tone={clinic.firstVisits ? 'good' : 'neutral'}>
                {t(clinic.firstVisits ? 'public.firstVisits' : 'public.noFirstVisits')}
              </Chip>
            </p>
          )}
          <Callout tone="warning" title={t('public.emergency')}>
            <p>{t('public.emergency.detail')}</p>
            {clinic.emergencyPlace !== null && (
              <p>
                {clinic.emergencyPlace.name}{' '}
                <a href={`tel:${clinic.emergencyPlace.phone}`}>{clinic.emergencyPlace.phone}</a>
              </p>
            )}
          </Callout>
        </div>
        {clinic.acceptsRequests ? (
          <SignInCard clinicId={clinic.id} isDemonstration={isDemonstration} />
        ) : (
          <Card title={patients('public.apply')}>
            <p>{t('public.closed')}</p>
            <ButtonLink kind="primary" href={`tel:${clinic.phone}`}>
              {clinic.phone}
            </ButtonLink>
          </Card>
        )}
      </div>
      <Part id="how" title={t('public.how')}>
        <HowItWorks steps={[step('request'), step('book'), step('talk')]} />
      </Part>
      <Part id="doctors" title={t('public.doctors')}>
        {clinic.doctors.length === 0 && <p>{t('public.doctors.none')}</p>}
        <div className="clinic-doctors">
          {clinic.doctors.map((doctor) => (
            <DoctorCard key={doctor.staffId} doctor={doctor} />
          ))}
        </div>
      </Part>
      <div className="clinic-pair">
        <Part id="fees" title={t('public.fees')}>
          <Fees clinic={clinic} />
        </Part>
        <Part id="hours" title={t('public.hours')}>
          {clinic.hours.length === 0 ? <p>{t('public.hours.none')}</p> : <Hours clinic={clinic} />}
          <Contact clinic={clinic} />
        </Part>
      </div>
      <Part id="adherence" title={t('public.adherence')}>
        <AdherencePart clinic={clinic} />
      </Part>
    </>
  );
}

function Part({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className="stack" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}
