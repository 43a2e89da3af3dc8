import type { TimelineItem, TimelineKind } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { branches } from './branches.ts';

/** An item with its instant to the microsecond, which is what the database orders by. */
interface Placed extends Omit<TimelineItem, 'words'> {
  readonly place: string;
}

/** Where a page begins: right after this row. */
export interface After {
  readonly at: string;
  readonly id: string;
}

/**
 * A page of a chart's time line, by itself so that a test can read its plan. Every kind gives no more than a page over its
 * own index, so that a page costs the same however long the line is.
 */
export const pageQuery = (
  clinicId: string,
  patientId: string,
  kinds: readonly TimelineKind[],
  after: After | null,
  length: number,
) => {
  const pages = kinds.map((kind) => {
    const { from, at, consultationId, isOnline, by, about, state, where } = branches[kind];
    const before =
      after === null ? sql`true` : sql`(${at}, t.id) < (${after.at}::timestamptz, ${after.id}::uuid)`;
    return sql`(
      select t.id, ${sql.lit(kind)} as kind, ${at} as at, ${consultationId} as consultation_id,
             ${isOnline} as is_online, ${by} as by, ${about} as about, ${state} as state
      from ${from}
      where t.clinic_id = ${clinicId}::uuid and t.patient_id = ${patientId}::uuid and ${where} and ${before}
      order by ${at} desc, t.id desc limit ${length})`;
  });
  return sql<Placed>`
    select line.*, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as place from (${sql.join(pages, sql` union all `)}) line
    order by at desc, id desc limit ${length}`;
};

export async function readPage(
  act: Pick<Act, 'tx' | 'clinicId'>,
  patientId: string,
  kinds: readonly TimelineKind[],
  after: After | null,
  length: number,
): Promise<Placed[]> {
  const { rows } = await pageQuery(act.clinicId, patientId, kinds, after, length).execute(act.tx);
  return rows;
}
