import { operations } from '@onshin/contract';
import { sql } from 'kysely';
import { patientHandlers } from '../modules/patient/index.ts';
import type { Act } from '../path/act.ts';
import type { Database, Tx } from '../platform/database.ts';

/**
 * Reads one patient's chart in a restored copy as the application's role, through what the page itself asks: the patient
 * whose note was finalised last, or who was enrolled last where there is no note. Everything is undone.
 *
 * @returns whether one was read whole; a house without a patient has none to read
 */
export async function openOneChart(app: Database): Promise<boolean> {
  const { rows: clinics } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(app);
  for (const { id: clinicId } of clinics) {
    const isRead = await app.transaction().execute(async (tx) => await readIn(tx, clinicId));
    if (isRead !== null) return isRead;
  }
  return true;
}

async function readIn(tx: Tx, clinicId: string): Promise<boolean | null> {
  await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
  const { rows } = await sql<{ id: string; now: string; staffId: string; accountId: string; name: string }>`
    select p.id, now() as now, s.id as staff_id, s.account_id, s.name
    from patient p
    join lateral (select id, account_id, name from staff_member
                  where clinic_id = p.clinic_id and 'doctor' = any (roles) order by id limit 1) s on true
    left join note_version v on v.clinic_id = p.clinic_id and v.patient_id = p.id
    where p.clinic_id = ${clinicId} order by v.finalised_at desc nulls last, p.id desc limit 1`.execute(tx);
  const patient = rows[0];
  if (patient === undefined) return null;
  const chart = await patientHandlers('', null).getChart(actIn(tx, clinicId, patient), {
    params: { clinicId, patientId: patient.id },
  } as Parameters<ReturnType<typeof patientHandlers>['getChart']>[1]);
  return operations.getChart.answer.safeParse(chart).success && chart.name !== '';
}

/** An act nobody does, as one of its doctors: it only looks, in a copy that is thrown away. */
function actIn(
  tx: Tx,
  clinicId: string,
  { now, staffId, accountId, name }: { now: string; staffId: string; accountId: string; name: string },
): Act {
  const none = () => {};
  const never = async (): Promise<never> => await Promise.reject(new Error('a drill passes no gate'));
  return {
    tx,
    now,
    clockDrift: null,
    clinicId,
    actor: { kind: 'staff', accountId, name, staffId, roles: ['doctor'] },
    remoteAddress: '',
    expectedVersion: null,
    concerns: none,
    noteInAudit: none,
    leaveTrace: none,
    leaveNoTrace: none,
    passGate: never,
    previewGate: never,
    enqueue: never,
    announce: none,
  };
}
