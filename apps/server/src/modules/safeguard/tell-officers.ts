import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

type Page = 'emergencies' | 'access' | 'people' | 'maintenance';

interface Watcher {
  readonly to: string;
  readonly language: 'ja' | 'en';
  readonly clinicName: string;
  readonly isOfficer: boolean;
}

/** Everybody who answers for the clinic's system today, with an address. */
async function watchersOf(act: Pick<Act, 'tx' | 'clinicId'>): Promise<Watcher[]> {
  const { rows } = await sql<Watcher>`
    select a.email as to, a.language, c.name as clinic_name, 'securityOfficer' = any(roles_today(s.clinic_id, s.id, s.roles)) as is_officer
    from staff_member s join account a on a.id = s.account_id join clinic c on c.id = s.clinic_id
    where s.clinic_id = ${act.clinicId} and roles_today(s.clinic_id, s.id, s.roles) && '{securityOfficer,administrator}'
      and not is_suspended(s.clinic_id, s.id)
      and (now() at time zone c.time_zone)::date between s.active_from and coalesce(s.active_to, 'infinity')`.execute(
    act.tx,
  );
  return rows;
}

/**
 * Tells the security officers at once that there is something to look at, and where; a clinic without one, its
 * administrators. What it is stands behind the sign-in.
 */
export async function tellOfficers(act: Act, page: Page): Promise<void> {
  const watchers = await watchersOf(act);
  const officers = watchers.filter((row) => row.isOfficer);
  for (const { to, language, clinicName } of officers.length > 0 ? officers : watchers)
    await act.enqueue('sendMail', {
      template: 'safeguardNotice',
      to,
      language,
      parameters: { clinicName, path: `/staff/${act.clinicId}/safeguard/${page}` },
    });
}

/** Tells every administrator and officer, loudly: it is an emergency, or somebody says so. */
export async function tellWatchers(act: Act, template: 'sealedOpened' | 'emergencyDeclared'): Promise<void> {
  for (const { to, language, clinicName } of await watchersOf(act))
    await act.enqueue('sendMail', {
      template,
      to,
      language,
      parameters: { clinicName, at: act.now, path: `/staff/${act.clinicId}/safeguard/sealed` },
    });
}
