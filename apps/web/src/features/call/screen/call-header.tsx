import type { ConsultationView } from '@onshin/contract';
import { LockKeyhole } from 'lucide-react';
import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { Chip } from '../../../ui/chip.tsx';

/** Who the doctor is, always in sight (S-1-4-2-iv-a). */
export function CallHeader({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const { doctor } = view;
  const year = doctor?.registrationYear ?? null;
  return (
    <>
      <h1 className="call-doctor">
        {doctor === null ? t('patientCall.title') : t('patientCall.doctor', { name: doctor.name })}
      </h1>
      {year !== null && <Chip tone="key">{t('doctor.registration', { year })}</Chip>}
      <span className="call-private">
        <LockKeyhole aria-hidden="true" />
        {t('patient.call.private')}
      </span>
    </>
  );
}
