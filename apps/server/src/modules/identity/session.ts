import { sql } from 'kysely';
import type { Handler } from '../../path/handler.ts';
import type { Tx } from '../../platform/database.ts';
import { passwordUntil } from './password-policy.ts';
import { leaveSession } from './identity.store.ts';
import type { Helping, SignedIn } from '../../path/actor.ts';
import { presentHelping } from './helping.ts';

export function getSession(mode: 'demonstration' | 'real'): Handler<'getSession'> {
  return async (act, { signedIn, language }) => {
    if (signedIn === null) {
      return {
        account: null,
        staff: [],
        patients: [],
        enteringClinic: null,
        inspection: null,
        helping: null,
        isHelpOver: false,
        work: null,
        mode,
        language,
      };
    }
    return {
      account: { id: signedIn.accountId, name: signedIn.helping?.name ?? signedIn.name },
      staff: signedIn.staff.map((each) => ({ ...each, roles: [...each.roles] })),
      patients: [...signedIn.charts, ...(signedIn.helping === null ? [] : [chartHelped(signedIn.helping)])],
      enteringClinic:
        signedIn.recoveryId === null ? await enteringClinic(act.tx, signedIn.enteringClinicId) : null,
      inspection: signedIn.inspection,
      helping: signedIn.helping && {
        ...presentHelping(signedIn.helping),
        clinicId: signedIn.helping.clinicId,
      },
      isHelpOver: signedIn.method === 'helper' && signedIn.helping === null,
      work: await workOf(act.tx, signedIn),
      mode,
      language,
    };
  };
}

/** The pages of a patient are those of whoever acts in their place. */
const chartHelped = ({ clinicId, slug, clinicName, patientId, patientName }: Helping) => ({
  clinicId,
  slug,
  clinicName,
  patientId,
  name: patientName,
});

interface Elsewhere {
  readonly at: string;
  readonly browser: string | null;
  readonly system: string | null;
  readonly remoteAddress: string | null;
}

/** The newest sign-in of the account from another place that this session was not asked about yet. */
function elsewhere({ accountId, sessionId }: SignedIn) {
  return sql`(
    select json_build_object('at', o.created_at, 'browser', o.browser, 'system', o.system,
                             'remoteAddress', o.remote_address)
    from session s join session o on o.account_id = s.account_id and o.id <> s.id
    where s.id = ${sessionId} and s.account_id = ${accountId} and o.ended_at is null and o.ends_at > now()
      and not (array[o.method, s.method] && '{link,counter,chartPasskey,helper,inspection,demonstration}')
      and o.created_at > coalesce(s.acknowledged_at, s.created_at)
      and (o.browser, o.system, o.remote_address) is distinct from (s.browser, s.system, s.remote_address)
    order by o.created_at desc limit 1)`;
}

/** What the pages of somebody who works somewhere need to know of their own session. */
async function workOf(tx: Tx, signedIn: SignedIn) {
  if (signedIn.staff.length === 0) return null;
  const { rows } = await sql<{
    idleMinutes: number;
    showsNames: boolean;
    elsewhere: Elsewhere | null;
    hasPasskey: boolean;
    hasPassword: boolean;
  }>`
    select lookup.idle_minutes(${signedIn.accountId}) as idle_minutes,
           lookup.shows_names(${signedIn.accountId}) as shows_names,
           ${elsewhere(signedIn)} as elsewhere,
           exists (select from passkey where account_id = a.id
                   and created_at >= coalesce(a.factors_since, '-infinity')) as has_passkey,
           exists (select from account_secret where account_id = a.id
                   and codes_since >= coalesce(a.factors_since, '-infinity')) as has_password
    from account a where a.id = ${signedIn.accountId}`.execute(tx);
  const row = rows[0];
  if (row === undefined) return null;
  const factors: ('passkey' | 'password' | 'phrase' | 'demonstration')[] = [];
  if (row.hasPasskey) factors.push('passkey');
  if (row.hasPassword) factors.push('password');
  if (signedIn.sealedUseId !== null) factors.push('phrase');
  if (signedIn.method === 'demonstration') factors.push('demonstration');
  const until = row.hasPassword ? await passwordUntil({ tx }, signedIn.accountId) : null;
  const { isLocked, isSteppedUp, endsAt } = signedIn;
  return {
    isLocked,
    isSteppedUp,
    isTemporary: signedIn.recoveryId !== null,
    isEmergency: signedIn.sealedUseId !== null,
    idleMinutes: row.idleMinutes,
    showsNames: row.showsNames,
    endsAt,
    factors,
    passwordUntil: until === null ? null : new Date(until).toISOString(),
    elsewhere: row.elsewhere && { ...row.elsewhere, at: new Date(row.elsewhere.at).toISOString() },
  };
}

async function enteringClinic(tx: Tx, clinicId: string | null) {
  if (clinicId === null) return null;
  const { rows } = await sql<{
    slug: string;
    name: string;
  }>`select * from lookup.clinic_slug_and_name(${clinicId})`.execute(tx);
  const clinic = rows[0];
  return clinic === undefined ? null : { clinicId, slug: clinic.slug, clinicName: clinic.name };
}

export const endSession: Handler<'endSession'> = async (act, { sessionHash, setSession }) => {
  if (sessionHash !== null) await leaveSession(act, sessionHash);
  setSession(null);
  return {};
};
