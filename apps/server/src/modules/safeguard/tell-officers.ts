import type { Act } from '../../path/act.ts';
import { watchersOf } from './watchers.ts';

type Page = 'emergencies' | 'access' | 'people' | 'maintenance';

/**
 * Tells the security officers at once that there is something to look at, and where; a clinic without one, its
 * administrators. What it is stands behind the sign-in.
 */
export async function tellOfficers(act: Act, page: Page): Promise<void> {
  const watchers = await watchersOf(act.tx, act.clinicId);
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
  for (const { to, language, clinicName } of await watchersOf(act.tx, act.clinicId))
    await act.enqueue('sendMail', {
      template,
      to,
      language,
      parameters: { clinicName, at: act.now, path: `/staff/${act.clinicId}/safeguard/sealed` },
    });
}
