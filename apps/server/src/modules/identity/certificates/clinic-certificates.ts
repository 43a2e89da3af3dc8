import { sql } from 'kysely';
import type { Act } from '../../../path/act.ts';
import type { Handler } from '../../../path/handler.ts';
import { ProblemError } from '../../../platform/problem-error.ts';
import { endSessions } from '../account.ts';
import { certificatesOf } from './certificate.store.ts';
import { presentCertificate } from './own-certificates.ts';

async function peopleHere(act: Act) {
  return await act.tx
    .selectFrom('staffMember')
    .select(['id', 'accountId', 'name'])
    .where('clinicId', '=', act.clinicId)
    .orderBy('name')
    .execute();
}

/** The client certificates of the clinic's people, those who have left included: theirs are to be ended. */
export const listCertificates: Handler<'listCertificates'> = async (act) => {
  const people = await peopleHere(act);
  const rows = await certificatesOf(
    act.tx,
    people.map((each) => each.accountId),
  );
  return {
    people: people
      .map(({ id, accountId, name }) => ({
        staffId: id,
        name,
        certificates: rows.filter((row) => row.accountId === accountId).map(presentCertificate),
      }))
      .filter((each) => each.certificates.length > 0),
  };
};

/** Somebody other than its holder says whose it is; what has ended stays ended, and the sessions it opened end with it. */
export const decideCertificate: Handler<'decideCertificate'> = async (act, { params, body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const people = await peopleHere(act);
  const rows = await certificatesOf(
    act.tx,
    people.map((each) => each.accountId),
  );
  const row = rows.find((each) => each.id === params.certificateId);
  if (row === undefined) throw new ProblemError('notFound');
  if (row.endedAt !== null || (body.decision === 'approve' && row.approvedAt !== null))
    throw new ProblemError('notAllowedInThisState');
  const isOwn = row.accountId === act.actor.accountId;
  if (body.decision === 'approve' && isOwn) throw new ProblemError('notYourOwn');
  const decided =
    body.decision === 'approve'
      ? { approvedAt: sql<string>`now()`, approvedBy: act.actor.accountId }
      : { endedAt: sql<string>`now()`, endedBy: act.actor.accountId };
  await act.tx.updateTable('clientCertificate').set(decided).where('id', '=', row.id).execute();
  if (body.decision === 'end') await endSessions(act, { accountId: row.accountId, method: 'certificate' });
  act.noteInAudit({ certificateId: row.id, decision: body.decision });
  return {};
};
