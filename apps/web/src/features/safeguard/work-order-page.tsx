import type { Answer, Query } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPlace } from '../../parts/staff-frame/staff-place.tsx';
import { wordsOfAct } from '../../parts/acts/act-words.ts';
import { SafeguardFrame } from './safeguard-frame.tsx';
import { WorkOrderCard } from './work-order-card.tsx';

type Hours = Query<'readWorkOrder'>;

/** What was read under one order, in order of time and patient by patient. */
export default function WorkOrderPage() {
  const params = useParams<{ clinicId: string; orderId: string }>();
  return (
    <StaffPlace clinicId={params.clinicId}>
      <WorkOrder {...params} />
    </StaffPlace>
  );
}

function WorkOrder({ clinicId, orderId }: { readonly clinicId: string; readonly orderId: string }) {
  const t = useStaffText();
  const [hours, setHours] = useState<Hours>({});
  const { data, error } = useRead('readWorkOrder', { params: { clinicId, orderId }, query: hours });
  return (
    <SafeguardFrame title={t('maintenance.reads')} lead={t('maintenance.lead')}>
      <div>
        <ButtonLink small href={`/staff/${clinicId}/safeguard/maintenance`}>
          {t('maintenance.back')}
        </ButtonLink>
      </div>
      <HoursForm onAsk={setHours} />
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <Reads read={data} />
          <WorkOrderCard order={data.order} />
        </>
      )}
    </SafeguardFrame>
  );
}

function HoursForm({ onAsk }: { readonly onAsk: (hours: Hours) => void }) {
  const t = useStaffText();
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({ ...(from === '' ? {} : { from }), ...(until === '' ? {} : { until }) });
  };
  return (
    <form className="staff-form not-printed" onSubmit={submit}>
      <div className="staff-pair">
        <Field label={t('maintenance.from')} unmarked>
          <TextInput type="time" value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t('maintenance.until')} unmarked>
          <TextInput type="time" value={until} onChange={(event) => setUntil(event.target.value)} />
        </Field>
      </div>
      <div>
        <Button type="submit">{t('access.search')}</Button>
      </div>
    </form>
  );
}

function Reads({ read }: { readonly read: Answer<'readWorkOrder'> }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const none = <p className="soft">{t('access.none')}</p>;
  return (
    <>
      <Card title={t('access.byPatient')}>
        <DataTable
          caption={t('access.byPatient')}
          rows={read.byPatient}
          keyOf={(row) => row.number}
          empty={none}
          columns={[
            { key: 'name', label: t('access.patients'), cell: (row) => `${row.name}（${row.number}）` },
            { key: 'count', label: t('access.count'), numeric: true, cell: (row) => row.count },
          ]}
        />
      </Card>
      <Card title={t('access.events')}>
        <DataTable
          caption={t('access.events')}
          rows={read.events}
          keyOf={(row) => row.id}
          empty={none}
          columns={[
            { key: 'at', label: t('access.at'), cell: (row) => showFullDateTime(row.at, language) },
            {
              key: 'what',
              label: t('access.what'),
              cell: (row) => whatOf(row, t),
            },
            {
              key: 'patients',
              label: t('access.patients'),
              cell: (row) => row.patients.map(({ name, number }) => `${name}（${number}）`).join('、'),
            },
          ]}
        />
      </Card>
    </>
  );
}

function whatOf(
  { act, outcome }: Answer<'readWorkOrder'>['events'][number],
  t: ReturnType<typeof useStaffText>,
) {
  return (
    <>
      {wordsOfAct(t, act)} {outcome === 'refused' && <Chip tone="care">{t('access.refused')}</Chip>}
    </>
  );
}
