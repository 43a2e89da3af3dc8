import type { Answer } from '@onshin/contract';
import { Eye, FileText, Handshake, LockKeyhole } from 'lucide-react';
import { useMay, useSession } from '../../lib/session/session.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { LinkRow } from '../../parts/link-row/link-row.tsx';

interface DocumentsProps {
  readonly clinicId: string;
  readonly home: Answer<'getPatientHome'>;
}

/** What was agreed and what was planned, one tap away. */
export function Documents({ clinicId, home }: DocumentsProps) {
  const t = usePatientText();
  const may = useMay();
  const isPatient = useSession().data?.helping === null;
  const { carePlanVersion, agreementState } = home;
  if (!may('device')) return null;
  return (
    <section className="stack-small">
      <h2>{t('home.documents')}</h2>
      <ul className="link-rows">
        <LinkRow
          href={`/p/${clinicId}/agreement`}
          icon={<Handshake aria-hidden="true" />}
          title={t('home.agreement')}
          note={t(`home.agreement.${agreementState}`)}
        />
        {may('proxy') && (
          <LinkRow
            href={`/p/${clinicId}/plan`}
            icon={<FileText aria-hidden="true" />}
            title={t('home.plan')}
            note={
              carePlanVersion === null
                ? t('home.plan.none')
                : t('home.plan.version', { version: carePlanVersion })
            }
          />
        )}
        {isPatient && (
          <>
            <LinkRow
              href={`/p/${clinicId}/accesses`}
              icon={<Eye aria-hidden="true" />}
              title={t('home.accesses')}
            />
            <LinkRow
              href={`/p/${clinicId}/access`}
              icon={<LockKeyhole aria-hidden="true" />}
              title={t('home.access')}
            />
          </>
        )}
      </ul>
    </section>
  );
}
