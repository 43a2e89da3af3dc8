import type { ConsultationView, Invitation } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useRead } from '../../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { useStaff } from '../../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { EndInvitation } from './end-invitation.tsx';
import { InviteForm } from './invite-form.tsx';

/** Whom the doctor let into this one consultation. Where nobody is registered for that, it takes no place on the page. */
export function InvitedCard({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { opensCharts, staffId } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const at = { clinicId: view.clinicId, consultationId: view.id };
  const { data } = useRead('listInvitations', { params: at }, { enabled: opensCharts });
  if (data === undefined) return null;
  const { invitations, mayBeInvited } = data;
  const isMine = view.doctor?.staffId === staffId;
  const mayInvite = isMine && view.status !== 'closed' && mayBeInvited.length > 0;
  if (invitations.length === 0 && !mayInvite) return null;
  const now = invitations.filter(({ state }) => state === 'standing');
  const past = invitations.filter(({ state }) => state !== 'standing');
  return (
    <Card
      title={t('invite.title')}
      aside={
        mayInvite &&
        !isOpen && (
          <Button small onClick={() => setOpen(true)}>
            {t('invite.open')}
          </Button>
        )
      }
    >
      {now.length === 0 && !isOpen && <p className="soft">{t('invite.none')}</p>}
      {now.map((invitation) => (
        <div key={invitation.id} className="stack-small">
          <Invited invitation={invitation} />
          {isMine && <EndInvitation at={at} invitation={invitation} />}
        </div>
      ))}
      {isOpen && mayInvite && (
        <InviteForm at={at} mayBeInvited={mayBeInvited} onLeave={() => setOpen(false)} />
      )}
      {past.length > 0 && (
        <details>
          <summary>{t('invite.past', { count: past.length })}</summary>
          {past.map((invitation) => (
            <Invited key={invitation.id} invitation={invitation} />
          ))}
        </details>
      )}
    </Card>
  );
}

function Invited({ invitation }: { readonly invitation: Invitation }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { name, invitedAs, why, consent, by, at, state, ended } = invitation;
  return (
    <div>
      <p>
        <strong>{name}</strong>（{t(`people.role.${invitedAs}`)}）{why}
      </p>
      <p className="soft">
        {t('invite.by', {
          at: showDateTime(at, language),
          by,
          consent: t(`invite.consent.${consent}`),
        })}
        ・
        {ended === null
          ? t(state === 'standing' ? 'invite.until' : 'invite.over')
          : t('invite.ended', {
              at: showDateTime(ended.at, language),
              by: ended.by,
              why: ended.words === '' ? t(`invite.why.${ended.why}`) : ended.words,
            })}
      </p>
    </div>
  );
}
