import type { Body, CarePlanItems, CarePlanView, ChartView } from '@onshin/contract';
import { showCivilDate, showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxCard, Choices, RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { useToast } from '../../ui/toast.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useDoctors } from '../../parts/staff-frame/doctor-select.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { isComplete, planItemKeys } from './plan-items.ts';
import { PlanItem } from './plan-item.tsx';
import { completedForesight, openForesight, type OpenForesight } from './foresight.ts';
import { ForesightFields } from './foresight-fields.tsx';
import { PlanLetter } from './plan-letter.tsx';

interface PlanFormProps {
  readonly at: PatientAt;
  readonly plan: CarePlanView;
  readonly chart: ChartView;
}

/** Begins from the last version, otherwise from the template that settings and the last visit fill. */
export function PlanForm({ at, plan, chart }: PlanFormProps) {
  const t = useStaffText();
  const toast = useToast();
  const basis = useBasisOptions(chart);
  const doctors = useDoctors();
  const { staffId, personName } = useStaff();
  const previous = plan.versions.find((version) => version.status === 'adopted') ?? plan.versions[0] ?? null;
  const [items, setItems] = useState<CarePlanItems>(
    previous?.items ?? { ...plan.template, doctors: plan.template.doctors || personName },
  );
  const [basisKey, setBasisKey] = useState<string | null>(basis[0]?.value ?? null);
  const [doctorIds, setDoctorIds] = useState<readonly string[]>(previous?.doctorStaffIds ?? [staffId]);
  const [foresight, setForesight] = useState<OpenForesight>(openForesight(previous?.foresight ?? null));
  const [isForHealthyPeople, setForHealthyPeople] = useState(previous?.isForHealthyPeople ?? false);
  const [isAgreedOrally, setAgreedOrally] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setTried] = useState(false);
  const propose = useAct('proposeCarePlan', { onDone: () => toast(t('plan.done')) });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const foreseen = completedForesight(foresight);
    if (!isComplete(items) || foreseen === null) return;
    propose.mutate({
      params: at,
      ifMatch: plan.patientVersion,
      body: {
        items,
        ...basisOf(basisKey),
        doctorStaffIds: [...doctorIds],
        foresight: foreseen,
        isForHealthyPeople: doctorIds.length > 1 ? isForHealthyPeople : null,
        isAgreedOrally,
        reason,
      },
    });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <Card>
        <div className="plan-items">
          {planItemKeys.map((key, index) => (
            <PlanItem
              key={key}
              number={index + 1}
              label={t(`plan.item.${key}`)}
              value={items[key]}
              previous={previous?.items[key] ?? null}
              onChange={(value) => setItems({ ...items, [key]: value })}
            />
          ))}
        </div>
      </Card>
      <div className="staff-columns">
        <Card>
          {basis.length === 0 ? (
            <Callout tone="warning" title={t('plan.basis.none')} />
          ) : (
            <RadioCards
              label={t('plan.basis')}
              required
              options={basis}
              value={basisKey}
              onChange={setBasisKey}
            />
          )}
          <Choices
            label={t('plan.doctors')}
            required
            options={doctors.map((doctor) => ({ value: doctor.staffId, label: doctor.name }))}
            values={doctorIds}
            onChange={setDoctorIds}
          />
          {doctorIds.length > 1 && (
            <CheckboxCard
              label={t('plan.healthyPeople')}
              detail={t('plan.healthyPeople.detail')}
              checked={isForHealthyPeople}
              onChange={setForHealthyPeople}
            />
          )}
          <ForesightFields value={foresight} onChange={setForesight} isTried={isTried} />
          {previous !== null && (
            <Field label={t('plan.reason')}>
              <TextInput value={reason} onChange={(event) => setReason(event.target.value)} />
            </Field>
          )}
          <CheckboxCard
            label={t('plan.oral')}
            detail={t('plan.oral.detail')}
            checked={isAgreedOrally}
            onChange={setAgreedOrally}
          />
          {isTried && !isComplete(items) && <Callout tone="warning" live title={t('plan.incomplete')} />}
          <ActProblem error={propose.error} />
          <Button type="submit" kind="primary" wide busy={propose.isPending}>
            {t(isAgreedOrally ? 'plan.adopt' : 'plan.propose')}
          </Button>
        </Card>
        <Card title={t('plan.preview')} tone="soft">
          <PlanLetter name={plan.patientName} items={items} />
        </Card>
      </div>
    </form>
  );
}

/** What a plan can rest on: a visit in person, or after a first visit online that consultation. */
function useBasisOptions(chart: ChartView) {
  const t = useStaffText();
  const { language } = useLanguage();
  return [
    ...chart.inPersonVisits.map((visit) => ({
      value: `visit:${visit.id}`,
      label: `${showCivilDate(visit.on, language)} ${visit.problem}`,
      detail: visit.evaluation,
    })),
    ...chart.consultations
      .filter(
        ({ status, disposition }) =>
          status === 'inCall' || status === 'ended' || (status === 'closed' && disposition === 'completed'),
      )
      .map((consultation) => ({
        value: `consultation:${consultation.id}`,
        label: `${t('plan.basis.consultation')} ${showDateTime(consultation.requestedAt, language)}`,
        detail: consultation.problemLabels.join('、'),
      })),
  ];
}

function basisOf(key: string | null): Pick<Body<'proposeCarePlan'>, 'basisVisitId' | 'basisConsultationId'> {
  const [kind, id = null] = key?.split(':') ?? [];
  return {
    basisVisitId: kind === 'visit' ? id : null,
    basisConsultationId: kind === 'consultation' ? id : null,
  };
}
