import type { ChartView } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';

/** Who the regular doctor is and why; a doctor may declare it where recorded visits do not show it. */
export function RegularDoctorCard({ at, chart }: { readonly at: PatientAt; readonly chart: ChartView }) {
  const t = useStaffText();
  const { isDoctor, staffId } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const declare = useAct('declareRegularDoctor', { onDone: () => setOpen(false) });
  const isMine = chart.regularDoctors.some((doctor) => doctor.staffId === staffId);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    declare.mutate({ params: at, ifMatch: chart.version, body: { doctorStaffId: staffId, reason } });
  };
  return (
    <Card
      title={t('chart.regular')}
      aside={
        isDoctor &&
        !isMine &&
        !isOpen && (
          <Button small onClick={() => setOpen(true)}>
            {t('chart.regular.declare')}
          </Button>
        )
      }
    >
      {chart.regularDoctors.length === 0 && <p className="soft">{t('review.regular.none')}</p>}
      <ul>
        {chart.regularDoctors.map((doctor) => (
          <li key={`${doctor.staffId} ${doctor.source}`}>
            <strong>{doctor.name}</strong>{' '}
            <span className="soft">
              {doctor.source === 'declared'
                ? t('chart.regular.declared', { reason: doctor.reason })
                : t('chart.regular.recordedVisits')}
            </span>
          </li>
        ))}
      </ul>
      {isOpen && (
        <form className="stack" onSubmit={submit}>
          <Field label={t('chart.regular.reason')} required>
            <TextArea rows={2} value={reason} onChange={(event) => setReason(event.target.value)} />
          </Field>
          <ActProblem error={declare.error} />
          <div className="row">
            <Button type="submit" kind="primary" busy={declare.isPending}>
              {t('chart.regular.declare')}
            </Button>
            <Button kind="quiet" onClick={() => setOpen(false)}>
              {t('action.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Card>
  );
}
