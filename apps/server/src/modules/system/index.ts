import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';

/** The version of the API and of what it serves. */
const version = '0.1.0';

/** What the deployment is: its mode, its version, the clinics whose pages are published. */
export function systemHandlers(
  mode: 'demonstration' | 'real',
  doors: { readonly provider: string | null; readonly clientCertificates: boolean; readonly sms: boolean },
): { getSystem: Handler<'getSystem'> } {
  return {
    getSystem: async (act) => {
      const { rows } = await sql<{
        id: string;
        slug: string;
        name: string;
      }>`select * from lookup.published_clinics()`.execute(act.tx);
      return { mode, version, ...doors, clinics: rows };
    },
  };
}
