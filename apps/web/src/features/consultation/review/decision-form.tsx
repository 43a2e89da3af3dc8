import type { ConsultationView } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import { CheckboxCard } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextArea } from '../../../ui/inputs.tsx';
import { MoveInPerson } from '../move-in-person.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';
import { type Claim, withClaim } from '../../../parts/staff-frame/claim-exception.tsx';
import { DeclineRequest } from './decline-request.tsx';
import { completed, openDecision } from './decisions.ts';
import { ProblemDecision } from './problem-decision.tsx';

/** One decision for each problem, and the ways on. */
export function DecisionForm({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const [decisions, setDecisions] = useState(() => view.problems.map(openDecision));
  const [healthReviewed, setHealthReviewed] = useState(false);
  const [suspectedMisuse, setSuspectedMisuse] = useState(false);
  const [cannotCommunicate, setCannotCommunicate] = useState(false);
  const [acuteReason, setAcuteReason] = useState('');
  const [claims, setClaims] = useState<readonly Claim[]>([]);
  const [isIncomplete, setIncomplete] = useState(false);
  const accept = useAct('acceptRequest');
  const takeUp = useAct('takeUpRequest');
  const isAcute = decisions.some(
    ({ acute, isStableAfterInPersonVisit }) => acute && !isStableAfterInPersonVisit,
  );
  const input = {
    params: { clinicId: view.clinicId, consultationId: view.id },
    ifMatch: view.version,
  };
  const send = (claimed: readonly Claim[]): void => {
    const made = completed(decisions);
    setIncomplete(made === null);
    if (made === null) return;
    const override = { type: 'acutePatientOverride', reason: acuteReason };
    const exceptions =
      isAcute && acuteReason.trim() !== '' ? [...withClaim(claimed, override)] : [...claimed];
    accept.mutate({
      ...input,
      body: { decisions: made, healthReviewed, suspectedMisuse, cannotCommunicate, exceptions },
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(claims);
  };
  const claim = (one: Claim): void => {
    const claimed = withClaim(claims, one);
    setClaims(claimed);
    send(claimed);
  };
  return (
    <Card title={t('review.decide')} tone="key">
      <form className="stack" onSubmit={submit}>
        <div className="decisions">
          {view.problems.map((problem, index) => {
            const decision = decisions[index];
            if (decision === undefined) return null;
            return (
              <ProblemDecision
                key={problem.id}
                problem={problem}
                decision={decision}
                onChange={(changed) => setDecisions(decisions.with(index, changed))}
              />
            );
          })}
        </div>
        {isAcute && (
          <Field label={t('review.acuteReason')} required>
            <TextArea rows={2} value={acuteReason} onChange={(event) => setAcuteReason(event.target.value)} />
          </Field>
        )}
        {view.request.proxy !== null && (
          <CheckboxCard
            label={t('review.cannotCommunicate')}
            detail={t('review.cannotCommunicate.detail')}
            checked={cannotCommunicate}
            onChange={setCannotCommunicate}
          />
        )}
        <div className="choices choices-inline">
          <CheckboxCard
            label={t('review.healthReviewed')}
            checked={healthReviewed}
            onChange={setHealthReviewed}
          />
          <CheckboxCard
            label={t('review.misuse')}
            {...(suspectedMisuse && { detail: t('review.misuse.detail') })}
            checked={suspectedMisuse}
            onChange={setSuspectedMisuse}
          />
        </div>
        {isIncomplete && <Callout tone="warning" live title={t('review.incomplete')} />}
        <ActProblem error={accept.error ?? takeUp.error} onClaim={claim} />
        <div className="row">
          <Button type="submit" kind="primary" busy={accept.isPending}>
            {t('review.accept')}
          </Button>
          {view.actions.includes('takeUp') && (
            <Button kind="quiet" busy={takeUp.isPending} onClick={() => takeUp.mutate(input)}>
              {t('review.takeUp')}
            </Button>
          )}
          <DeclineRequest view={view} />
          <span className="staff-apart">
            <MoveInPerson view={view} />
          </span>
        </div>
      </form>
    </Card>
  );
}
