import type { Body } from '@onshin/contract';
import { asDialled, mobileNumber, showsWhoItIs } from '@onshin/domain';
import { sql } from 'kysely';
import qrcode from 'qrcode';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import {
  endSessions,
  forgetChartFactors,
  getOrMakeAccount,
  getOrMakeAccountOfPhone,
  issueCounterCode,
} from '../identity/index.ts';
import { enqueueNotice } from '../notification/index.ts';
import { getPatient, type PatientRow } from './patient.store.ts';

type To = Body<'changeWayIn'>['to'];

function refuse(path: string, message: string): never {
  throw new ProblemError('refusedByRule', undefined, { fields: [{ path, message }] });
}

/**
 * Lets a patient in again who lost their telephone or mail, once somebody at the counter has seen who they are (S-1-4-2-ii).
 * The clinic decides which account opens its own charts, and nothing else: what the former account opens at another clinic
 * stays as it was.
 */
export function changeWayIn(origin: string): Handler<'changeWayIn'> {
  return async (act, { params, body }) => {
    if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
    if (!showsWhoItIs(body.shown)) refuse('body.shown', 'papersDoNotSuffice');
    const patient = await getPatient(act, params.patientId, 'forUpdate');
    const from = patient.accountId;
    const to = await accountFor(act, patient, body.to);
    // The account of somebody who works at a clinic opens work, and is mended as theirs.
    if ((await isOfStaff(act, from)) || (await isOfStaff(act, to))) refuse('body.to', 'accountOfStaff');
    if (body.to.by !== 'code' && to === from) refuse('body.to', 'sameAsBefore');
    if (to !== from && (await helpsAny(act, patient, to))) refuse('body.to', 'helpsThem');
    await act.tx
      .insertInto('wayInChange')
      .values({
        clinicId: act.clinicId,
        id: newId(),
        patientId: patient.id,
        kind: body.to.by,
        shown: [...new Set(body.shown)],
        fromAccount: from,
        toAccount: to,
        recordedBy: act.actor.staffId,
      })
      .execute();
    act.noteInAudit({ wayIn: body.to.by, shown: body.shown });
    await tellBefore(act, patient);
    if (from !== null) {
      await endSessions(act, { accountId: from });
      // A telephone that was lost holds a passkey or the codes too.
      await forgetChartFactors(act, from);
    }
    if (body.to.by === 'code') {
      const { path, until } = await issueCounterCode(act, to);
      return {
        code: { picture: await qrcode.toDataURL(`${origin}${path}`, { margin: 1, width: 320 }), until },
      };
    }
    await lead(act, patient, to, body.to);
    return { code: null };
  };
}

async function accountFor(act: Act, { accountId, name }: PatientRow, to: To): Promise<string> {
  if (to.by === 'code') return accountId ?? refuse('body.to', 'noAccountYet');
  if (to.by === 'email')
    return (await getOrMakeAccount(act.tx, { email: to.email, name, language: 'ja' })).id;
  const phone = mobileNumber(to.mobile);
  if (phone === null) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.to.mobile', message: 'notAMobileNumber' }],
    });
  }
  return (await getOrMakeAccountOfPhone(act.tx, { phone, name, language: 'ja' })).id;
}

async function isOfStaff(act: Act, accountId: string | null): Promise<boolean> {
  const { rows } = await sql<{ isOfStaff: boolean }>`
    select lookup.is_of_staff(${accountId}::uuid) as is_of_staff`.execute(act.tx);
  return rows[0]?.isOfStaff === true;
}

/** Whether an account helps any patient whose charts would be led to it: as their own they would be somebody else's. */
async function helpsAny(act: Act, patient: PatientRow, accountId: string): Promise<boolean> {
  const { rows } = await sql`
    select from patient p
    where p.clinic_id = ${act.clinicId} and (p.id = ${patient.id} or p.account_id = ${patient.accountId}::uuid)
      and helps_patient(p, ${accountId}::uuid) limit 1`.execute(act.tx);
  return rows.length > 0;
}

/** From now on the new account opens this clinic's charts that the former one opened: a parent's, and their children's. */
async function lead(act: Act, patient: PatientRow, accountId: string, to: To): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update patient set account_id = ${accountId}, version = version + 1
    where clinic_id = ${act.clinicId}
      and (id = ${patient.id} or (account_id = ${patient.accountId}::uuid))
    returning id`.execute(act.tx);
  act.concerns({ patientIds: rows.map(({ id }) => id) });
  // What is written to them follows; a mail they no longer read gets nothing more.
  await act.tx
    .updateTable('patient')
    .set({ email: to.by === 'email' ? to.email.toLowerCase() : null })
    .where('clinicId', '=', act.clinicId)
    .where('accountId', '=', accountId)
    .execute();
  const mobile = to.by === 'mobile' ? mobileNumber(to.mobile) : null;
  if (mobile === null) return;
  await act.tx
    .updateTable('patient')
    .set({ phone: asDialled(mobile) })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', patient.id)
    .execute();
}

/** Whoever still reads the former mail or telephone learns of it, in case it was not the patient who stood there. */
async function tellBefore(act: Act, patient: PatientRow): Promise<void> {
  const { name: clinicName, settings, timeZone } = await getClinic(act.tx, act.clinicId);
  const before =
    patient.accountId === null
      ? undefined
      : await act.tx
          .selectFrom('account')
          .select(['email', 'phone', 'language'])
          .where('id', '=', patient.accountId)
          .executeTakeFirst();
  const language = before?.language === 'en' ? 'en' : 'ja';
  const clinicPhone = settings.phone;
  for (const to of new Set([before?.email, patient.email])) {
    if (to === undefined || to === null) continue;
    await act.enqueue('sendMail', {
      template: 'wayInChanged',
      to,
      language,
      parameters: { clinicName, clinicPhone, timeZone, at: act.now, path: '/' },
    });
  }
  if (before?.phone !== undefined && before.phone !== null)
    await enqueueNotice(act, before.phone, {
      template: 'wayInChanged',
      language,
      clinicName,
      clinicPhone,
      path: '/',
    });
}
