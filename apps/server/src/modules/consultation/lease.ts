import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

/** Seconds without a heartbeat after which a doctor's call is taken to have crashed. */
const patienceSeconds = 45;

export type LeaseAnswer = 'taken' | 'takenOver' | 'held' | 'busy';

/** Takes the one call a practitioner may be in (invariant 1). The answer never says where else they are. */
export async function takeLease(
  act: Act,
  practitionerId: string,
  consultationId: string,
): Promise<LeaseAnswer> {
  const { rows } = await sql<{ answer: LeaseAnswer }>`
    select lease.take(${practitionerId}, ${act.clinicId}, ${consultationId}, make_interval(secs => ${patienceSeconds})) as answer`.execute(
    act.tx,
  );
  return rows[0]?.answer ?? 'busy';
}

export async function isLeaseFree(
  act: Pick<Act, 'tx' | 'clinicId'>,
  practitionerId: string,
  consultationId: string,
): Promise<boolean> {
  const { rows } = await sql<{ free: boolean }>`
    select lease.is_free(${practitionerId}, ${act.clinicId}, ${consultationId}, make_interval(secs => ${patienceSeconds})) as free`.execute(
    act.tx,
  );
  return rows[0]?.free ?? false;
}

export async function releaseLease(act: Act, practitionerId: string, consultationId: string): Promise<void> {
  await sql`select lease.release(${practitionerId}, ${act.clinicId}, ${consultationId})`.execute(act.tx);
}
