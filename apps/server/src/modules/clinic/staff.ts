import type { StaffRole } from '@onshin/contract';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getOrMakeAccount, hasWayIn, issueToken } from '../identity/index.ts';
import { getClinic, getPersonRow, listStaffRows } from './clinic.store.ts';
import { presentStaff } from './present-staff.ts';

const setUpMinutes = 3 * 24 * 60;

export const listStaff: Handler<'listStaff'> = async (act) => ({
  staff: (await listStaffRows(act.tx, act.clinicId)).map(presentStaff),
});

/**
 * Adds a person, who receives a one-time link to set up their own sign-in; who has one already signs in with it.
 *
 * @returns their id at the clinic
 */
export async function addStaff(
  act: Act,
  body: { readonly name: string; readonly email: string; readonly roles: StaffRole[] },
): Promise<string> {
  const clinic = await getClinic(act.tx, act.clinicId);
  const account = await getOrMakeAccount(act.tx, { email: body.email, name: body.name, language: 'ja' });
  const existing = await act.tx
    .selectFrom('staffMember')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('accountId', '=', account.id)
    .executeTakeFirst();
  if (existing) throw new ProblemError('alreadyExists');
  const staffId = newId();
  await act.tx
    .insertInto('staffMember')
    .values({
      clinicId: act.clinicId,
      id: staffId,
      accountId: account.id,
      name: body.name,
      roles: body.roles,
    })
    .execute();
  const letter = { to: body.email.toLowerCase(), language: 'ja' };
  const words = { clinicName: clinic.name, name: body.name };
  if (await hasWayIn(act.tx, account.id)) {
    await act.enqueue('sendMail', {
      ...letter,
      template: 'joined',
      parameters: { ...words, path: '/staff/sign-in' },
    });
    return staffId;
  }
  const token = await issueToken(act.tx, {
    purpose: 'accountSetUp',
    accountId: account.id,
    clinicId: act.clinicId,
    minutes: setUpMinutes,
  });
  await act.enqueue('sendMail', {
    ...letter,
    template: 'accountSetUp',
    expiresAt: new Date(Date.parse(act.now) + setUpMinutes * 60_000).toISOString(),
    parameters: { ...words, path: `/staff/set-up#${token}` },
  });
  return staffId;
}

export const inviteStaff: Handler<'inviteStaff'> = async (act, { body }) =>
  presentStaff(await getPersonRow(act.tx, act.clinicId, await addStaff(act, body)));

export const setAvailability: Handler<'setAvailability'> = async (act, { params, body }) => {
  if (body.availability.some((hours) => hours.from >= hours.to)) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.availability', message: 'fromBeforeTo' }],
    });
  }
  await getPersonRow(act.tx, act.clinicId, params.staffId);
  await act.tx
    .updateTable('staffMember')
    .set({ availability: json(body.availability) })
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', params.staffId)
    .execute();
  return presentStaff(await getPersonRow(act.tx, act.clinicId, params.staffId));
};
