import type { Body, ConsultationView } from '@onshin/contract';
import { showTime } from '@onshin/text/dates';
import { Video } from 'lucide-react';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxCard } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { type Claim, withClaim } from '../../parts/staff-frame/claim-exception.tsx';
import { showStretch, useNow } from '../../lib/time/use-now.ts';
import { MissingClauses } from './missing-clauses.tsx';
import { MoveInPerson } from './move-in-person.tsx';
import { PatientPlace } from './patient-place.tsx';
import { AgreementCard } from './preparation/agreement-card.tsx';
import { OtherActions } from './preparation/other-actions.tsx';
import { PlanCard } from './preparation/plan-card.tsx';
import { QuestionsCard } from './preparation/questions-card.tsx';

const checks = ['isSeparateSpace', 'isUnobserved', 'isQuiet', 'isNetworkStable'] as const;
type Place = Body<'startCall'>['doctorPlace'];

/** The patient waits: the doctor says that their own place is fit, and calls. */
export function Waiting({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const now = useNow();
  const [place, setPlace] = useState<Place>({
    isSeparateSpace: true,
    isUnobserved: true,
    isQuiet: true,
    isNetworkStable: true,
    statementOfSufficiency: '',
  });
  const start = useAct('startCall');
  const isDoubtful = !place.isQuiet || !place.isNetworkStable;
  const [exceptions, setExceptions] = useState<readonly Claim[]>([]);
  const call = (claimed: readonly Claim[]): void =>
    start.mutate({
      params: { clinicId: view.clinicId, consultationId: view.id },
      ifMatch: view.version,
      body: { doctorPlace: place, exceptions: [...claimed] },
    });
  const claim = (one: Claim): void => {
    const claimed = withClaim(exceptions, one);
    setExceptions(claimed);
    call(claimed);
  };
  return (
    <div className="staff-columns">
      <div>
        {view.waitingSince !== null && (
          <p className="waiting-clock">
            <strong>{showStretch(now - Date.parse(view.waitingSince))}</strong>
            <span>{t('waiting.since', { time: showTime(view.waitingSince, language) })}</span>
          </p>
        )}
        <MissingClauses view={view} />
        {view.agreementState !== 'agreed' && <AgreementCard view={view} />}
        <QuestionsCard view={view} />
        {(view.planState === 'none' || view.planState === 'proposed') && <PlanCard view={view} />}
        <PatientPlace view={view} />
      </div>
      <div>
        {view.actions.includes('startCall') && (
          <Card title={t('waiting.place')} tone="key">
            <p>{t('waiting.place.lead')}</p>
            <div className="choices">
              {checks.map((check) => (
                <CheckboxCard
                  key={check}
                  label={t(`waiting.place.${check}`)}
                  checked={place[check]}
                  onChange={(isMet) => setPlace({ ...place, [check]: isMet })}
                />
              ))}
            </div>
            {isDoubtful && (
              <Field label={t('waiting.place.statement')} required>
                <TextArea
                  rows={2}
                  value={place.statementOfSufficiency}
                  onChange={(event) => setPlace({ ...place, statementOfSufficiency: event.target.value })}
                />
              </Field>
            )}
            <ActProblem error={start.error} onClaim={claim} />
            <Button
              kind="primary"
              wide
              icon={<Video aria-hidden="true" />}
              busy={start.isPending}
              onClick={() => call(exceptions)}
            >
              {t('waiting.start')}
            </Button>
          </Card>
        )}
        <div className="row">
          <OtherActions view={view} />
          <span className="staff-apart">
            <MoveInPerson view={view} />
          </span>
        </div>
      </div>
    </div>
  );
}
