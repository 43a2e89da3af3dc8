import type { DoctorCard as Doctor } from '@onshin/contract';
import { showCivilDate } from '@onshin/text/dates';
import { UserRound } from 'lucide-react';
import type { ReactNode } from 'react';
import { useLanguage, useText } from '../lib/text/text-provider.tsx';
import { Chip } from './chip.tsx';

/** Shows a doctor to be one: name, registration and where to look it up, training, contact (S-1-4-2-iv, S-2-5-1-1-8). */
export function DoctorCard({ doctor, children }: { readonly doctor: Doctor; readonly children?: ReactNode }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <article className="doctor">
      <span className="doctor-picture">
        <UserRound aria-hidden="true" />
      </span>
      <div className="doctor-words">
        {doctor.specialty !== null && <p className="soft doctor-specialty">{doctor.specialty}</p>}
        <h3>
          {doctor.name} <span className="doctor-kana">{doctor.kana}</span>
        </h3>
        <p className="row">
          {doctor.registrationYear !== null && (
            <Chip tone="key">{t('doctor.registration', { year: doctor.registrationYear })}</Chip>
          )}
        </p>
        {doctor.trainingCompletedOn !== null && (
          <p className="doctor-note">
            {t('doctor.training', { date: showCivilDate(doctor.trainingCompletedOn, language) })}
          </p>
        )}
        {doctor.registrationYear !== null && (
          <p className="doctor-note">
            {t('doctor.lookUp')}{' '}
            <a href={doctor.licenceSearch} target="_blank" rel="noreferrer">
              {t('doctor.lookUp.link')}
            </a>
          </p>
        )}
        <p className="doctor-note">
          {doctor.clinicName} <a href={`tel:${doctor.clinicPhone}`}>{doctor.clinicPhone}</a>
        </p>
        {children}
      </div>
    </article>
  );
}
