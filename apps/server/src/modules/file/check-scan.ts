import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import type { FileRow } from './chart-file.store.ts';
import type { FileParts } from './file-parts.ts';
import { aboutFile, getFile, presenter, staffOf } from './files.ts';
import { mayCheck } from './scans.ts';

/** Somebody who opened the scan says that it shows what the paper shows, or what is different (A-7.1-B-12, A-9.1-C-2-2). */
export const checkScan =
  (parts: FileParts): Handler<'checkScan'> =>
  async (act, { params, body }) => {
    aboutFile(act, params);
    const row = await getFile(act, params);
    if (row.scan === null) throw new ProblemError('notFound');
    const { staffId, name } = staffOf(act);
    if (row.addedBy === staffId) throw new ProblemError('notYourOwn');
    if (!mayCheck(act.actor, row)) throw new ProblemError('notAllowedInThisState');
    if (!(await hasOpened(act, row))) throw new ProblemError('notLookedAtYet');
    await act.tx
      .insertInto('chartScanCheck')
      .values({
        clinicId: act.clinicId,
        id: newId(),
        scanId: row.id,
        ...body,
        checkedBy: staffId,
        checkedByName: name,
      })
      .execute();
    return await presenter(parts, act)(await getFile(act, params));
  };

/** The trail tells whether this very person was given the file's bytes. */
async function hasOpened({ tx, clinicId, actor }: Act, { id, at }: FileRow): Promise<boolean> {
  if (actor.kind !== 'staff') return false;
  const { rows } = await sql`
    select from audit_event e
    where e.clinic_id = ${clinicId} and e.at >= ${at} and e.act = 'openFile' and e.outcome = 'read' and e.actor_account_id = ${actor.accountId}
      and e.detail->>'fileId' = ${id} limit 1`.execute(tx);
  return rows.length === 1;
}
