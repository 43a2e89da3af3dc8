import { sql } from 'kysely';
import { careRoles } from '../../path/actor.ts';
import type { Tx } from '../../platform/database.ts';

const watchingRoles = ['securityOfficer', 'auditor'] as const;

/** The page a person is led to after signing in: staff to their board, to what they watch over or to what they are invited to, patients to their home. */
export async function goToAfterSignIn(
  tx: Tx,
  accountId: string,
  enteringClinicId: string | null,
): Promise<string> {
  const staff = await sql<{
    clinicId: string;
    roles: string[];
  }>`select clinic_id, roles from lookup.staff_memberships(${accountId}) limit 1`.execute(tx);
  const works = staff.rows[0];
  if (works) {
    if (works.roles.includes('maintainer')) return `/staff/${works.clinicId}/maintenance`;
    const has = (roles: readonly string[]) => roles.some((role) => works.roles.includes(role));
    if (has(careRoles)) return `/staff/${works.clinicId}/board`;
    return `/staff/${works.clinicId}/${has(watchingRoles) ? 'safeguard/emergencies' : 'invited'}`;
  }
  const charts = await sql<{ clinicId: string }>`
    select clinic_id from lookup.charts_of_account(${accountId})
    order by clinic_id is distinct from ${enteringClinicId}::uuid limit 1`.execute(tx);
  const clinicId = enteringClinicId ?? charts.rows[0]?.clinicId;
  return clinicId === undefined ? '/' : `/p/${clinicId}`;
}

/** The page a link leads to: the clinic it was asked for at, or wherever its person has a chart. */
export async function goToAfterPatientLink(
  tx: Tx,
  accountId: string,
  clinicId: string | null,
): Promise<string> {
  return clinicId === null ? await goToAfterSignIn(tx, accountId, null) : `/p/${clinicId}`;
}
