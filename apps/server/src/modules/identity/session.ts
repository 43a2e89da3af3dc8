import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import { endSession as endSessionRow } from './identity.store.ts';

export function getSession(mode: 'demonstration' | 'real'): Handler<'getSession'> {
  return async (act, { signedIn, language }) => {
    if (signedIn === null) {
      return {
        account: null,
        staff: [],
        patients: [],
        enteringClinic: null,
        inspection: null,
        mode,
        language,
      };
    }
    return {
      account: { id: signedIn.accountId, name: signedIn.name },
      staff: signedIn.staff.map((each) => ({ ...each, roles: [...each.roles] })),
      patients: [...signedIn.charts],
      enteringClinic: await enteringClinic(act.tx, signedIn.enteringClinicId),
      inspection: signedIn.inspection,
      mode,
      language,
    };
  };
}

async function enteringClinic(tx: Parameters<typeof endSessionRow>[0], clinicId: string | null) {
  if (clinicId === null) return null;
  const { rows } = await sql<{
    slug: string;
    name: string;
  }>`select * from lookup.clinic_slug_and_name(${clinicId})`.execute(tx);
  const clinic = rows[0];
  return clinic === undefined ? null : { clinicId, slug: clinic.slug, clinicName: clinic.name };
}

export const endSession: Handler<'endSession'> = async (act, { sessionHash, setSession }) => {
  if (sessionHash !== null) act.announce({ kind: 'signedOut', session: sessionHash.toString('hex') });
  if (sessionHash !== null) await endSessionRow(act.tx, sessionHash);
  setSession(null);
  return {};
};
