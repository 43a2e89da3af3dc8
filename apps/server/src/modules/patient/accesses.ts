import { type AccessKind, type ChartAccesses, staffRole } from '@onshin/contract';
import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import { deniedCodes } from '../../path/perform.ts';
import { kindOfAccess } from './kinds-of-access.ts';
import { getPatient } from './patient.store.ts';

type Access = ChartAccesses['accesses'][number];

/** Rows on a page, and as many more as belong to the same hour. */
const pageLength = 30;

interface Row {
  readonly accountId: string;
  readonly act: string;
  readonly outcome: 'done' | 'refused' | 'read';
  readonly code: string | null;
  readonly inEmergency: boolean;
  readonly name: string;
  readonly role: string;
  readonly times: number;
  readonly from: string;
  readonly until: string;
  readonly hour: string;
}

/**
 * Who else opened a patient's chart. What one person did within an hour is one line: a board that is looked at all day would
 * hide what matters.
 */
export const listChartAccesses: Handler<'listChartAccesses'> = async (act, { params, query, signedIn }) => {
  const patient = await getPatient(act, params.patientId);
  const { rows } = await sql<Row>`
    select e.actor_account_id as account_id, e.act, e.outcome, e.detail->>'code' as code,
           e.detail ?| '{emergencyAccessId,sealedUseId}' as in_emergency, e.actor_name as name, e.actor_role as role,
           count(*)::int as times, min(e.at) as "from", max(e.at) as until, date_trunc('hour', e.at) as hour
    from audit_subject s join audit_event e on e.clinic_id = s.clinic_id and e.id = s.event_id
    where s.clinic_id = ${act.clinicId} and s.patient_id = ${patient.id}
      and e.actor_account_id is distinct from ${signedIn?.accountId ?? null}::uuid
      and (${query.before ?? null}::timestamptz is null or e.at < ${query.before ?? null}::timestamptz)
    group by e.actor_account_id, e.act, e.outcome, code, in_emergency, e.actor_name, e.actor_role, hour
    order by hour desc
    fetch first ${pageLength} rows with ties`.execute(act.tx);
  return {
    accesses: gather(rows),
    before: rows.length < pageLength ? null : (rows.at(-1)?.hour ?? null),
  };
};

function outcomeOf({ outcome, code }: Row): Access['outcome'] {
  if (outcome !== 'refused') return 'done';
  return deniedCodes.has(code ?? '') ? 'denied' : 'notCarriedOut';
}

/** The first of somebody's roles as clinics list them. A name is shown of doctors, whom patients know by it, and of who helps
 * the patient. */
function whoOf({ role, name }: Row): Pick<Access, 'role' | 'name'> {
  const held = new Set(role.split(','));
  const named = [...staffRole.options, 'inspector', 'helper', 'proxy'] as const;
  const found = named.find((each) => held.has(each)) ?? 'other';
  return {
    role: found,
    name: ['doctor', 'remoteSpecialist', 'helper', 'proxy'].includes(found) ? name : null,
  };
}

/** Acts of one kind by one person in one hour, put together; newest first. */
function gather(rows: readonly Row[]): Access[] {
  const lines = new Map<string, Access>();
  for (const row of rows) {
    const kind: AccessKind = kindOfAccess(row.act);
    const outcome = outcomeOf(row);
    const key = [row.accountId, row.role, kind, outcome, row.inEmergency, row.hour].join(' ');
    const line = lines.get(key);
    lines.set(key, {
      ...whoOf(row),
      kind,
      outcome,
      inEmergency: row.inEmergency,
      times: (line?.times ?? 0) + row.times,
      from: line === undefined || row.from < line.from ? row.from : line.from,
      until: line === undefined || row.until > line.until ? row.until : line.until,
    });
  }
  return [...lines.values()].toSorted((a, b) => (a.until < b.until ? 1 : -1));
}
