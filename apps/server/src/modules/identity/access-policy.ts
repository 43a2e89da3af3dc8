import type { AccessPolicy } from '@onshin/contract';
import { isStrictEnough, type PasswordMode, usualPasswordPolicy } from '@onshin/domain';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { refuseField } from './keep-password.ts';

/** What stands until a clinic has said something else. */
const usual: AccessPolicy = { idleMinutes: 10, password: usualPasswordPolicy, showsNames: false };

async function inForce(act: Act): Promise<AccessPolicy> {
  const row = await act.tx
    .selectFrom('accessPolicy')
    .select(['idleMinutes', 'passwordMode', 'passwordLength', 'passwordDays', 'showsNames'])
    .where('clinicId', '=', act.clinicId)
    .where('validFrom', '<=', act.now)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (row === undefined) return usual;
  return {
    idleMinutes: row.idleMinutes,
    password: {
      mode: row.passwordMode as PasswordMode,
      length: row.passwordLength,
      days: row.passwordDays,
    },
    showsNames: row.showsNames,
  };
}

const getAccessPolicy: Handler<'getAccessPolicy'> = async (act) => await inForce(act);

/** Kept dated; for somebody who works at several clinics the strictest counts. */
const changeAccessPolicy: Handler<'changeAccessPolicy'> = async (act, { body }) => {
  if (!isStrictEnough(body.password)) refuseField('body.password', 'belowTheGuideline');
  await act.tx
    .insertInto('accessPolicy')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      idleMinutes: body.idleMinutes,
      passwordMode: body.password.mode,
      passwordLength: body.password.length,
      passwordDays: body.password.days,
      showsNames: body.showsNames,
      validFrom: act.now,
      setBy: act.actor.kind === 'staff' ? act.actor.staffId : null,
    })
    .execute();
  act.noteInAudit({ ...body });
  return body;
};

export const accessPolicyHandlers = { getAccessPolicy, changeAccessPolicy };
