import { sql } from 'kysely';
import type { Tx } from '../../platform/database.ts';

/** Somebody who answers for a clinic's system, and how to write to them. */
export interface Watcher {
  readonly to: string;
  readonly language: 'ja' | 'en';
  readonly clinicName: string;
  readonly isOfficer: boolean;
  /** The month it is at the clinic, `YYYY-MM`. */
  readonly month: string;
}

/** The administrators and security officers of a clinic as of today. */
export async function watchersOf(tx: Tx, clinicId: string): Promise<Watcher[]> {
  const { rows } = await sql<Watcher>`
    select a.email as to, a.language, c.name as clinic_name,
           'securityOfficer' = any (roles_today(s.clinic_id, s.id, s.roles)) as is_officer,
           to_char(now() at time zone c.time_zone, 'YYYY-MM') as month
    from staff_member s join account a on a.id = s.account_id join clinic c on c.id = s.clinic_id
    where s.clinic_id = ${clinicId} and a.email is not null
      and roles_today(s.clinic_id, s.id, s.roles) && '{securityOfficer,administrator}'
      and not is_suspended(s.clinic_id, s.id)
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')`.execute(
    tx,
  );
  return rows;
}
