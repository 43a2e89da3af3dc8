import type { Body, Invitation } from '@onshin/contract';
import { useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import { faultWords } from './fault-words.ts';

type Why = Body<'endInvitationToConsultation'>['why'];
const reasons = [
  'noLongerNeeded',
  'consentWithdrawn',
  'wrongPerson',
  'other',
] as const satisfies readonly Why[];

interface EndInvitationProps {
  readonly at: { readonly clinicId: string; readonly consultationId: string };
  readonly invitation: Invitation;
}

/** Ends an invitation, with the reason; what they could read is closed at once. */
export function EndInvitation({ at, invitation }: EndInvitationProps) {
  const t = useStaffText();
  const [isAsking, setAsking] = useState(false);
  const [why, setWhy] = useState<Why | null>(null);
  const [words, setWords] = useState('');
  const end = useAct('endInvitationToConsultation', {
    refresh: ['listInvitations'],
    onDone: () => setAsking(false),
  });
  const fault = faultWords(t, end.error);
  return (
    <div>
      <Button small kind="danger" onClick={() => setAsking(true)}>
        {t('invite.end')}
      </Button>
      <Dialog
        title={invitation.name}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        action={
          <Button
            kind="danger"
            busy={end.isPending}
            disabled={why === null}
            onClick={() =>
              why !== null &&
              end.mutate({ params: { ...at, invitationId: invitation.id }, body: { why, words } })
            }
          >
            {t('invite.end')}
          </Button>
        }
      >
        <p>{t('invite.end.detail')}</p>
        <RadioCards
          label={t('invite.end.why')}
          required
          options={reasons.map((value) => ({ value, label: t(`invite.why.${value}`) }))}
          value={why}
          onChange={setWhy}
        />
        <Field label={t('invite.end.words')}>
          <TextInput maxLength={500} value={words} onChange={(event) => setWords(event.target.value)} />
        </Field>
        {fault === undefined ? (
          <ActProblem error={end.error} />
        ) : (
          <Callout tone="warning" live title={fault} />
        )}
      </Dialog>
    </div>
  );
}
