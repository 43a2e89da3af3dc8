import type { Body, Invitation } from '@onshin/contract';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { EndWithReason } from '../../../parts/staff-frame/end-with-reason.tsx';
import { FaultNotice } from '../../../parts/staff-frame/fault-notice.tsx';
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
  const end = useAct('endInvitationToConsultation', { refresh: ['listInvitations'] });
  return (
    <EndWithReason
      title={invitation.name}
      act={t('invite.end')}
      reasons={reasons.map((value) => ({ value, label: t(`invite.why.${value}`) }))}
      words={{ why: t('invite.end.why'), words: t('invite.end.words') }}
      busy={end.isPending}
      onEnd={(why, words, close) =>
        end.mutate(
          { params: { ...at, invitationId: invitation.id }, body: { why, words } },
          { onSuccess: close },
        )
      }
      lead={<p>{t('invite.end.detail')}</p>}
      problem={<FaultNotice error={end.error} fault={faultWords(t, end.error)} />}
    />
  );
}
