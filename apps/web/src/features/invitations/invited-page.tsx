import { showDateTime } from '@onshin/text/dates';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace } from '../../parts/staff-frame/staff-place.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { DeviceAndPlace } from './device-and-place.tsx';
import { GuestRecord } from './guest-record.tsx';

interface At {
  readonly clinicId: string;
  readonly consultationId: string;
}

/** One consultation as somebody invited sees it: what the place needs, and a specialist the record, to read. */
export default function InvitedPage() {
  const params = useParams<{ clinicId: string; consultationId: string }>();
  return (
    <StaffPlace clinicId={params.clinicId}>
      <Invited {...params} />
    </StaffPlace>
  );
}

function Invited(params: At) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { data, error } = useRead('getInvitedConsultation', { params }, { every: 20_000 });
  const back = (
    <ButtonLink small href={`/staff/${params.clinicId}/invited`}>
      {t('invited.back')}
    </ButtonLink>
  );
  // Once the invitation is over nothing of it is shown any longer.
  if (data === undefined || error !== null) {
    return (
      <StaffPage title={t('invited.title')} actions={back}>
        {error === null ? <Skeleton lines={6} /> : <ProblemNotice error={error} />}
      </StaffPage>
    );
  }
  return (
    <StaffPage
      title={t('consult.title', { name: data.patientName })}
      eyebrow={
        <span className="row">
          <Chip tone="key">{t(`consultation.status.${data.status}`)}</Chip>
          <Chip>{t(`people.role.${data.invitedAs}`)}</Chip>
        </span>
      }
      actions={back}
    >
      <div className="staff-columns">
        <Card title={t('invited.plan')}>
          <DescriptionList
            items={[
              {
                term: t('invited.time'),
                value:
                  data.appointment === null
                    ? t('invited.time.none')
                    : showDateTime(data.appointment.from, language),
              },
              { term: t('invited.doctor'), value: data.doctorName },
              { term: t('invited.why'), value: data.why },
              { term: t('invited.phone'), value: data.clinicPhone },
              { term: t('invited.reads'), value: t(`invited.reads.${data.invitedAs}`) },
            ]}
          />
        </Card>
        <DeviceAndPlace told={data} />
      </div>
      {data.opensChart && <GuestRecord {...params} />}
    </StaffPage>
  );
}
