import type { Body } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { dayAfter, today } from '../../parts/staff-frame/civil-day.ts';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { AccessTables } from './access-tables.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';

type Wanted = Body<'searchAccessLog'>;

/** Who did what to whose record. */
export default function AccessPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Access />
    </StaffPlace>
  );
}

const everybody = 'everybody';

function Access() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [asked, setAsked] = useState<Wanted>({ from: dayAfter(today(), -7), until: today() });
  const log = useRead('searchAccessLog', { params: { clinicId }, body: asked });
  return (
    <SafeguardFrame title={t('access.title')} lead={t('access.lead')}>
      <SearchForm asked={asked} onAsk={setAsked} />
      {log.error !== null && <ProblemNotice error={log.error} />}
      {log.data === undefined && log.error === null && <Skeleton lines={8} />}
      {log.data !== undefined && (
        <AccessTables
          log={log.data}
          isFirstPage={asked.after === undefined}
          onPage={(after) => {
            const { after: _after, ...rest } = asked;
            setAsked(after === null ? rest : { ...rest, after });
          }}
        />
      )}
    </SafeguardFrame>
  );
}

interface SearchFormProps {
  readonly asked: Wanted;
  readonly onAsk: (wanted: Wanted) => void;
}

function SearchForm({ asked, onAsk }: SearchFormProps) {
  const t = useStaffText();
  const { clinicId, watchesSystem } = useStaff();
  const staff = useRead('listStaff', { params: { clinicId } }, { enabled: watchesSystem });
  const [from, setFrom] = useState(asked.from);
  const [until, setUntil] = useState(asked.until);
  const [staffId, setStaffId] = useState(everybody);
  const [patientNumber, setPatientNumber] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAsk({
      from,
      until,
      ...(staffId === everybody ? {} : { staffId }),
      ...(patientNumber.trim() === '' ? {} : { patientNumber }),
    });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <div className="staff-pair">
        <Field label={t('period.from')} unmarked>
          <TextInput type="date" required value={from} onChange={(event) => setFrom(event.target.value)} />
        </Field>
        <Field label={t('period.until')} unmarked>
          <TextInput type="date" required value={until} onChange={(event) => setUntil(event.target.value)} />
        </Field>
        {watchesSystem && (
          <>
            <Field label={t('access.person')} unmarked>
              <Select
                value={staffId}
                onChange={setStaffId}
                options={[
                  { value: everybody, label: t('access.everybody') },
                  ...(staff.data?.staff ?? []).map((each) => ({ value: each.staffId, label: each.name })),
                ]}
              />
            </Field>
            <Field label={t('access.patientNumber')} unmarked>
              <TextInput
                maxLength={60}
                value={patientNumber}
                onChange={(event) => setPatientNumber(event.target.value)}
              />
            </Field>
          </>
        )}
      </div>
      <div>
        <Button type="submit" kind="primary">
          {t('access.search')}
        </Button>
      </div>
    </form>
  );
}
