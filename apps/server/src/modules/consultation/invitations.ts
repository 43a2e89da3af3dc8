import type { Invitations } from '@onshin/contract';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import { getConsultationRow, requireOwnDoctor } from './consultation.store.ts';
import {
  findAddress,
  type InvitedTo,
  listInvitable,
  listInvited,
  listInvitedTo,
} from './invitation.store.ts';
import { findSurroundings } from './surroundings.store.ts';

function refuse(path: string, message: string): never {
  throw new ProblemError('refusedByRule', undefined, { fields: [{ path, message }] });
}

async function present(act: Act, consultationId: string): Promise<Invitations> {
  return {
    invitations: await listInvited(act, consultationId),
    mayBeInvited: await listInvitable(act, consultationId),
  };
}

export const listInvitations: Handler<'listInvitations'> = async (act, { params }) =>
  await present(act, (await getConsultationRow(act, params.consultationId)).id);

/** The patient was told who comes and why, and agreed; that is kept with it, and carried over to nothing (S-1-6-2-iv). */
export const inviteToConsultation: Handler<'inviteToConsultation'> = async (act, { params, body }) => {
  const consultation = await getConsultationRow(act, params.consultationId, 'forUpdate');
  const invitedBy = requireOwnDoctor(act, consultation);
  if (consultation.status === 'closed') throw new ProblemError('notAllowedInThisState');
  if (body.staffId === invitedBy) refuse('body.staffId', 'notOneself');
  const invited = await listInvited(act, consultation.id);
  if (invited.some(({ staffId, state }) => staffId === body.staffId && state === 'standing'))
    refuse('body.staffId', 'invitedAlready');
  const found = (await listInvitable(act, consultation.id)).find(({ staffId }) => staffId === body.staffId);
  if (found?.roles.includes(body.invitedAs) !== true) refuse('body.staffId', 'notOfThatRole');
  const id = newId();
  await act.tx
    .insertInto('consultationInvitation')
    .values({
      clinicId: act.clinicId,
      id,
      consultationId: consultation.id,
      patientId: consultation.patientId,
      ...body,
      invitedBy,
    })
    .execute();
  act.noteInAudit({ invited: id, staffId: body.staffId, invitedAs: body.invitedAs, consent: body.consent });
  await sendInvitation(act, body.staffId);
  return await present(act, consultation.id);
};

/** Tells them that they are invited, and neither to whom nor why: a mail box is read by others too. */
async function sendInvitation(act: Act, staffId: string): Promise<void> {
  const { name, to, language } = await findAddress(act, staffId);
  const clinic = await getClinic(act.tx, act.clinicId);
  await act.enqueue('sendMail', {
    template: 'invited',
    to,
    language,
    parameters: { clinicName: clinic.name, name, path: `/staff/${act.clinicId}/invited` },
  });
}

/** What they could read, they cannot read from the next request on. */
export const endInvitationToConsultation: Handler<'endInvitationToConsultation'> = async (
  act,
  { params, body },
) => {
  const consultation = await getConsultationRow(act, params.consultationId, 'forUpdate');
  const endedBy = requireOwnDoctor(act, consultation);
  const invited = await listInvited(act, consultation.id);
  const invitation = invited.find(({ id }) => id === params.invitationId);
  if (invitation === undefined) throw new ProblemError('notFound');
  if (invitation.state !== 'standing') throw new ProblemError('notAllowedInThisState');
  if (body.why === 'other' && body.words === '') refuse('body.words', 'toldInWords');
  await act.tx
    .insertInto('consultationInvitationEnd')
    .values({ clinicId: act.clinicId, id: newId(), invitationId: invitation.id, ...body, endedBy })
    .execute();
  act.noteInAudit({ ended: invitation.id, staffId: invitation.staffId, why: body.why });
  return await present(act, consultation.id);
};

async function listOwn(act: Act): Promise<InvitedTo[]> {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  return await listInvitedTo(act, act.actor);
}

export const listOwnInvitations: Handler<'listOwnInvitations'> = async (act) => {
  const invitations = await listOwn(act);
  act.concerns({ patientIds: invitations.map(({ patientId }) => patientId) });
  return { invitations };
};

/** What whoever lends a room needs of a consultation, and nothing of why it is held. */
export const getInvitedConsultation: Handler<'getInvitedConsultation'> = async (act, { params }) => {
  const row = await getConsultationRow(act, params.consultationId);
  const invited = (await listOwn(act)).filter(({ consultationId }) => consultationId === row.id);
  const [invitation] = invited;
  if (invitation === undefined) throw new ProblemError('notInvited');
  const clinic = await getClinic(act.tx, act.clinicId);
  const told = await findSurroundings(act, row.id);
  return {
    ...invitation,
    clinicName: clinic.name,
    clinicPhone: clinic.settings.phone,
    deviceCheck:
      row.deviceCheckedAt === null || row.deviceCheck === null
        ? null
        : { ...row.deviceCheck, at: row.deviceCheckedAt },
    surroundings: told && {
      placeType: told.placeType,
      isSafeAndClean: told.isSafeAndClean,
      isPrivate: told.isPrivate,
      companions: told.companions.map(({ relation, kind }) => ({ relation, kind })),
      confirmedAt: told.confirmedAt,
    },
    opensChart: invited.some(({ invitedAs }) => invitedAs === 'remoteSpecialist'),
  };
};
