import type { HelperKind, HelperView, HelpScope } from '@onshin/contract';
import { civilDateOf, type HelpBounds } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { ProblemError } from '../../platform/problem-error.ts';

interface HelperRow {
  readonly id: string;
  readonly accountId: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly name: string;
  readonly relation: string;
  readonly kind: HelperKind;
  readonly scopes: HelpScope[];
  readonly ground: 'minor' | 'cannotCommunicate' | null;
  readonly proof: HelperView['proof'];
  readonly proofWords: string;
  readonly from: string;
  readonly until: string;
  readonly namedBy: string | null;
  readonly recordedBy: string | null;
  readonly at: string;
  readonly helps: boolean;
  readonly endedAt: string | null;
  readonly why: NonNullable<HelperView['ended']>['why'] | null;
  readonly words: string | null;
  readonly endedBy: string | null;
  readonly endedByAccount: string | null;
}

type Reading = Pick<Act, 'tx' | 'now' | 'clinicId'>;

/** What a clinic allows of anybody's help, today. The database bounds it too, so it is asked. */
export async function boundsOfHelp(act: Reading): Promise<HelpBounds> {
  const { rows } = await sql<{ timeZone: string; longestDays: number; untilAge: number }>`
    select time_zone, longest_help_days(settings) as longest_days, proxy_until_age(settings) as until_age
    from clinic where id = ${act.clinicId}`.execute(act.tx);
  const [row] = rows;
  if (row === undefined) throw new ProblemError('notFound');
  const { timeZone, longestDays, untilAge } = row;
  return { today: civilDateOf(Date.parse(act.now), timeZone), longestDays, untilAge };
}

async function listRows(act: Reading, patientId: string): Promise<HelperRow[]> {
  const { rows } = await sql<HelperRow>`
    select h.id, h.account_id, a.email, a.phone, h.name, h.relation, h.kind, h.scopes, h.ground, h.proof, h.proof_words,
           h.from_day as "from", h.last_day as until, h.named_by, r.name as recorded_by, h.at,
           helps_on(h, (now() at time zone c.time_zone)::date, p.birth_date, proxy_until_age(c.settings)) as helps,
           e.at as ended_at, e.why, e.words, s.name as ended_by, e.ended_by_account
    from patient_helper h
    join patient p on p.clinic_id = h.clinic_id and p.id = h.patient_id
    join clinic c on c.id = h.clinic_id
    join account a on a.id = h.account_id
    left join staff_member r on r.clinic_id = h.clinic_id and r.id = h.recorded_by
    left join patient_helper_end e on e.clinic_id = h.clinic_id and e.helper_id = h.id
    left join staff_member s on s.clinic_id = e.clinic_id and s.id = e.ended_by
    where h.clinic_id = ${act.clinicId} and h.patient_id = ${patientId}::uuid
    order by h.at desc, h.id desc limit 200`.execute(act.tx);
  return rows;
}

function stateOf(row: HelperRow, today: string): HelperView['state'] {
  if (row.endedAt !== null) return 'ended';
  if (row.helps) return 'active';
  return today < row.from ? 'notYet' : 'over';
}

/** Whom a link reaches is recognised by a few letters; the address stays its owner's. */
function veiled({ email, phone }: Pick<HelperRow, 'email' | 'phone'>): string {
  if (email !== null) return email.replace(/^(.)[^@]*/u, '$1•••');
  return phone === null ? '' : `•••${phone.slice(-4)}`;
}

/** Everybody who helps a patient or has helped, newest first. */
export async function listHelpersOf(act: Reading, patientId: string): Promise<HelperView[]> {
  const { today } = await boundsOfHelp(act);
  return (await listRows(act, patientId)).map((row) => ({
    id: row.id,
    name: row.name,
    relation: row.relation,
    kind: row.kind,
    scopes: row.scopes,
    ground: row.ground,
    proof: row.proof,
    proofWords: row.proofWords,
    reachedAt: veiled(row),
    from: row.from,
    until: row.until,
    namedByPatient: row.namedBy !== null,
    recordedBy: row.recordedBy,
    at: row.at,
    state: stateOf(row, today),
    ended:
      row.endedAt === null
        ? null
        : {
            at: row.endedAt,
            why: row.why ?? 'other',
            words: row.words ?? '',
            byPatient: row.endedByAccount !== null,
            by: row.endedBy,
          },
  }));
}

/** Somebody registered as a proxy; `stands` while they may act. */
export interface ProxyOnRecord {
  readonly helperId: string;
  readonly accountId: string;
  readonly name: string;
  readonly relation: string;
  readonly ground: 'minor' | 'cannotCommunicate';
  readonly proof: NonNullable<HelperView['proof']>;
  readonly stands: boolean;
}

/** The proxies a clinic has on record for a patient, newest first. */
export async function listProxies(act: Reading, patientId: string): Promise<ProxyOnRecord[]> {
  return (await listRows(act, patientId)).flatMap((row) =>
    row.ground === null || row.proof === null
      ? []
      : [
          {
            helperId: row.id,
            accountId: row.accountId,
            name: row.name,
            relation: row.relation,
            ground: row.ground,
            proof: row.proof,
            stands: row.helps,
          },
        ],
  );
}

/** Whether an account helps a patient already. */
export async function helpsAlready(act: Reading, patientId: string, accountId: string): Promise<boolean> {
  return (await listRows(act, patientId)).some((row) => row.helps && row.accountId === accountId);
}

/** How many were named for a patient in the last day: each of them was written to. */
export async function namedInADay(act: Reading, patientId: string): Promise<number> {
  const { count } = await act.tx
    .selectFrom('patientHelper')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('clinicId', '=', act.clinicId)
    .where('patientId', '=', patientId)
    .where('at', '>', sql<string>`now() - interval '1 day'`)
    .executeTakeFirstOrThrow();
  return count;
}
