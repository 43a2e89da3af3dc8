import type { AccessPolicy } from '@onshin/contract';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';

/** What stands until a clinic has said something else. */
const usual: AccessPolicy = { idleMinutes: 10 };

async function inForce(act: Act): Promise<AccessPolicy> {
  const row = await act.tx
    .selectFrom('accessPolicy')
    .select(['idleMinutes'])
    .where('clinicId', '=', act.clinicId)
    .where('validFrom', '<=', act.now)
    .orderBy('validFrom', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? usual;
}

const getAccessPolicy: Handler<'getAccessPolicy'> = async (act) => await inForce(act);

/** Kept dated; for somebody who works at several clinics the strictest counts. */
const changeAccessPolicy: Handler<'changeAccessPolicy'> = async (act, { body }) => {
  await act.tx
    .insertInto('accessPolicy')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      ...body,
      validFrom: act.now,
      setBy: act.actor.kind === 'staff' ? act.actor.staffId : null,
    })
    .execute();
  act.noteInAudit({ ...body });
  return body;
};

export const accessPolicyHandlers = { getAccessPolicy, changeAccessPolicy };
