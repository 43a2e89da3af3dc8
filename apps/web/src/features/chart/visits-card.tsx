import type { ChartView } from '@onshin/contract';
import { showCivilDate, showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { dayAfter, today } from '../../parts/staff-frame/civil-day.ts';
import { DoctorSelect } from '../../parts/staff-frame/doctor-select.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';

interface ChartCardProps {
  readonly at: PatientAt;
  readonly chart: ChartView;
}

/** Visits in person: what a plan and a follow-up rest on (S-1-3-2-i-a). */
export function VisitsCard({ at, chart }: ChartCardProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <Card
      title={t('chart.visits')}
      aside={
        !isOpen && (
          <Button small onClick={() => setOpen(true)}>
            {t('chart.visits.add')}
          </Button>
        )
      }
    >
      {isOpen && <AddVisit at={at} version={chart.version} onDone={() => setOpen(false)} />}
      {chart.inPersonVisits.length === 0 && <p className="soft">{t('chart.noVisits')}</p>}
      <ul className="visits">
        {chart.inPersonVisits.map((visit) => (
          <li key={visit.id}>
            <strong>
              {showCivilDate(visit.on, language)} {visit.problem}
            </strong>
            <span className="soft">{visit.doctorName}</span>
            <p>{visit.evaluation}</p>
            <p className="soft">
              <small>
                {t('chart.visits.recorded', {
                  name: visit.recordedBy,
                  at: showDateTime(visit.recordedAt, language),
                })}
              </small>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

interface AddVisitProps {
  readonly at: PatientAt;
  readonly version: number;
  readonly onDone: () => void;
}

function AddVisit({ at, version, onDone }: AddVisitProps) {
  const t = useStaffText();
  const { staffId, isDoctor } = useStaff();
  const [visit, setVisit] = useState({ on: today(), doctorStaffId: staffId, problem: '', evaluation: '' });
  const record = useAct('recordInPersonVisit', { onDone });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate({ params: at, ifMatch: version, body: visit });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="staff-pair">
        <Field label={t('chart.visits.on')} required>
          <TextInput
            type="date"
            // What lies further back than a week is a doctor's to record.
            min={isDoctor ? undefined : dayAfter(today(), -7)}
            max={today()}
            value={visit.on}
            onChange={(event) => setVisit({ ...visit, on: event.target.value })}
          />
        </Field>
        <DoctorSelect
          label={t('chart.visits.doctor')}
          value={visit.doctorStaffId}
          onChange={(doctorStaffId) => setVisit({ ...visit, doctorStaffId })}
        />
      </div>
      <Field label={t('chart.visits.problem')} required>
        <TextInput
          value={visit.problem}
          onChange={(event) => setVisit({ ...visit, problem: event.target.value })}
        />
      </Field>
      <Field label={t('chart.visits.evaluation')} required>
        <TextArea
          rows={3}
          value={visit.evaluation}
          onChange={(event) => setVisit({ ...visit, evaluation: event.target.value })}
        />
      </Field>
      <ActProblem error={record.error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={record.isPending}>
          {t('action.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
