import './visit.css';
import type { ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import type { ReactNode } from 'react';
import { useMay } from '../../lib/session/session.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { nextStepOf, pageOfStep, scopeOfStep } from './next-step.ts';

interface NextStepCardProps {
  readonly view: ConsultationView;
  readonly title: string;
  /** A quiet way on below the one button. */
  readonly more?: ReactNode;
}

/** When the visit is, how it stands, and the one thing to do now. */
export function NextStepCard({ view, title, more }: NextStepCardProps) {
  const t = usePatientText();
  const { language } = useLanguage();
  const step = nextStepOf(view);
  const page = pageOfStep(step, view);
  const mayGo = useMay()(scopeOfStep(step));
  const appointment = view.appointment?.status === 'confirmed' ? view.appointment : null;
  return (
    <Card title={title} tone="key" aside={<Chip tone="key">{t(`consultation.status.${view.status}`)}</Chip>}>
      {appointment !== null && (
        <p className="visit-when">
          <strong>{showDateTime(appointment.from, language)}</strong>
          {view.doctor !== null && <span>{t('visit.with', { doctor: view.doctor.name })}</span>}
        </p>
      )}
      <div className="stack-small">
        <h3>{t(`next.${step}`)}</h3>
        <p>{t(`next.${step}.detail`)}</p>
      </div>
      {page !== null && !mayGo && <p className="soft">{t('next.byPatient')}</p>}
      {page !== null && mayGo && hasAct(step) && (
        <ButtonLink kind="primary" wide href={page}>
          {t(`next.${step}.act`)}
        </ButtonLink>
      )}
      {more}
    </Card>
  );
}

type Step = ReturnType<typeof nextStepOf>;
type Waiting = 'wait' | 'awaitPlan' | 'ended';
const hasAct = (step: Step): step is Exclude<Step, Waiting> =>
  step !== 'wait' && step !== 'awaitPlan' && step !== 'ended';
