import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

/**
 * Tells the security officers at once that there is something to look at, and where; a clinic without one, its
 * administrators. What it is stands behind the sign-in.
 */
export async function tellOfficers(
  act: Act,
  page: 'emergencies' | 'access' | 'people' | 'maintenance',
): Promise<void> {
  const { rows } = await sql<{ to: string; language: 'ja' | 'en'; clinicName: string; isOfficer: boolean }>`
    select a.email as to, a.language, c.name as clinic_name, 'securityOfficer' = any(roles_today(s.clinic_id, s.id, s.roles)) as is_officer
    from staff_member s join account a on a.id = s.account_id join clinic c on c.id = s.clinic_id
    where s.clinic_id = ${act.clinicId} and roles_today(s.clinic_id, s.id, s.roles) && '{securityOfficer,administrator}'
      and not is_suspended(s.clinic_id, s.id)
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')`.execute(
    act.tx,
  );
  const officers = rows.filter((row) => row.isOfficer);
  for (const { to, language, clinicName } of officers.length > 0 ? officers : rows)
    await act.enqueue('sendMail', {
      template: 'safeguardNotice',
      to,
      language,
      parameters: { clinicName, path: `/staff/${act.clinicId}/safeguard/${page}` },
    });
}
