import { portalContent, type PortalTerms } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { usualTerms } from '../../path/portal-terms.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getPatient } from './patient.store.ts';

interface Terms {
  /** Null while the usual words were agreed to by nobody yet. */
  readonly id: string | null;
  readonly number: number;
  readonly usual: string | null;
  readonly content: PortalTerms['content'];
}

/** The version that counts now: the clinic's own words, or the usual ones of this release. */
async function termsNow(act: Act): Promise<Terms> {
  const row = await act.tx
    .selectFrom('portalTerms')
    .select(['id', 'version as number', 'usual', 'content'])
    .where('clinicId', '=', act.clinicId)
    .orderBy('version', 'desc')
    .executeTakeFirst();
  if (row === undefined || (row.usual !== null && row.usual !== usualTerms.version))
    return {
      id: null,
      number: (row?.number ?? 0) + 1,
      usual: usualTerms.version,
      content: usualTerms.content,
    };
  return { ...row, content: portalContent.parse(row.content) };
}

const nameOf = ({ number, usual }: Terms): string => (usual === null ? String(number) : `${number}-${usual}`);

function accountOf(act: Act): string {
  if (act.actor.kind !== 'patient' && act.actor.kind !== 'proxy') throw new ProblemError('forbidden');
  return act.actor.accountId;
}

/** The agreement of the actor to the version that counts, unless it was withdrawn. */
async function standing(act: Act, patientId: string, terms: Terms) {
  const { rows } = await sql<{ id: string; agreedAt: string }>`
    select g.id, g.agreed_at from portal_agreement g
    where g.clinic_id = ${act.clinicId} and g.patient_id = ${patientId} and g.account_id = ${accountOf(act)}
      and g.terms_id = ${terms.id}::uuid
      and not exists (select from portal_withdrawal w where w.clinic_id = g.clinic_id and w.agreement_id = g.id)
    order by g.agreed_at desc limit 1`.execute(act.tx);
  return rows[0] ?? null;
}

async function present(act: Act, patientId: string): Promise<PortalTerms> {
  const terms = await termsNow(act);
  const agreed = await standing(act, patientId, terms);
  return { version: nameOf(terms), content: terms.content, agreedAt: agreed?.agreedAt ?? null };
}

export const getPortalTerms: Handler<'getPortalTerms'> = async (act, { params }) =>
  await present(act, (await getPatient(act, params.patientId)).id);

/** Somebody was told, in words they could read, and agrees to what they read. */
export const agreeToPortal: Handler<'agreeToPortal'> = async (act, { params, body }) => {
  const patient = await getPatient(act, params.patientId);
  const terms = await termsNow(act);
  // Another version came meanwhile: they read that first.
  if (body.version !== nameOf(terms)) throw new ProblemError('notAllowedInThisState');
  const termsId = terms.id ?? (await keepTerms(act, terms, null));
  if ((await standing(act, patient.id, { ...terms, id: termsId })) === null) {
    await act.tx
      .insertInto('portalAgreement')
      .values({
        clinicId: act.clinicId,
        id: newId(),
        patientId: patient.id,
        accountId: accountOf(act),
        termsId,
        agreedAt: act.now,
      })
      .execute();
  }
  act.concerns({ patientIds: [patient.id] });
  act.noteInAudit({ portalTerms: nameOf(terms) });
  return await present(act, patient.id);
};

/** The pages about one's own chart close; care goes on as before. */
export const withdrawFromPortal: Handler<'withdrawFromPortal'> = async (act, { params }) => {
  const patient = await getPatient(act, params.patientId);
  const agreed = await standing(act, patient.id, await termsNow(act));
  if (agreed === null) throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('portalWithdrawal')
    .values({ clinicId: act.clinicId, agreementId: agreed.id, withdrawnAt: act.now })
    .execute();
  act.concerns({ patientIds: [patient.id] });
  return await present(act, patient.id);
};

/** A statement of its own: what it waits for is seen by the next. */
async function oneByOne(act: Act): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('portal_terms:' || ${act.clinicId}::text, 0))`.execute(
    act.tx,
  );
}

async function keepTerms(
  act: Act,
  { number, usual, content }: Omit<Terms, 'id'>,
  writtenBy: string | null,
): Promise<string> {
  const id = newId();
  // Of two who keep the same words first, one does.
  await oneByOne(act);
  const { rows } = await sql<{ id: string }>`
    select t.id from portal_terms t
    where t.clinic_id = ${act.clinicId} and t.version = ${number} and t.usual is not distinct from ${usual}
      and ${usual}::text is not null`.execute(act.tx);
  if (rows[0] !== undefined) return rows[0].id;
  await act.tx
    .insertInto('portalTerms')
    .values({
      clinicId: act.clinicId,
      id,
      version: number,
      content: json(content),
      usual,
      writtenBy,
      validFrom: act.now,
    })
    .execute();
  return id;
}

async function presentText(act: Act) {
  const terms = await termsNow(act);
  return { version: nameOf(terms), isUsual: terms.usual !== null, content: terms.content };
}

export const getPortalText: Handler<'getPortalText'> = async (act) => await presentText(act);

/** The clinic says it in words of its own; from then on everybody reads these first. */
export const writePortalText: Handler<'writePortalText'> = async (act, { body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  await oneByOne(act);
  const { rows } = await sql<{ next: number }>`
    select coalesce(max(version), 0) + 1 as next from portal_terms where clinic_id = ${act.clinicId}`.execute(
    act.tx,
  );
  const plain = (words: { ja: string; en: string }) => ({ ...words, easy: null });
  const content = {
    purpose: plain(body.purpose),
    risks: plain(body.risks),
    responsibility: plain(body.responsibility),
    law: plain(body.law),
    choice: plain(body.choice),
  };
  await keepTerms(act, { number: rows[0]?.next ?? 1, usual: null, content }, act.actor.staffId);
  act.noteInAudit({ portalTerms: rows[0]?.next ?? 1 });
  return await presentText(act);
};
