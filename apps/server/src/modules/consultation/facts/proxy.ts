import { ageOn, civilDateOf } from '@onshin/domain';
import type { ConsultationFacts, ProxyFacts } from '@onshin/guideline';
import { sql } from 'kysely';
import type { ProxyOnRecord } from '../../patient/index.ts';
import type { Consultation } from '../consultation.store.ts';
import type { Asking } from './asking.ts';

/** What the clinic has on record of who acts for the patient of a consultation. */
export interface StandingOfProxies {
  /** By the calendar and the age the clinic has set. */
  readonly isMinor: boolean;
  /** Newest first; those whose time is over as well. */
  readonly onRecord: readonly ProxyOnRecord[];
  /** The proxy who gave the agreement that stands. */
  readonly agreedBy: string | null;
  /** The proxy who holds the patient's seat in the call. */
  readonly seatedBy: string | null;
}

interface Row {
  readonly birthDate: string;
  readonly timeZone: string;
  readonly untilAge: number;
  readonly onRecord: ProxyOnRecord[] | null;
  readonly agreedBy: string | null;
  readonly seatedBy: string | null;
}

/** Reads it in one statement: a gate asks for it beside everything else. */
export async function findStandingOfProxies(act: Asking, consultationId: string): Promise<StandingOfProxies> {
  const { rows } = await sql<Row>`
    select p.birth_date, c.time_zone, proxy_until_age(c.settings) as until_age,
      (select json_agg(json_build_object(
                'helperId', h.id, 'accountId', h.account_id, 'name', h.name, 'relation', h.relation, 'ground', h.ground,
                'proof', h.proof,
                'stands', helps_on(h, (now() at time zone c.time_zone)::date, p.birth_date, proxy_until_age(c.settings)))
              order by h.at desc, h.id desc)
       from patient_helper h
       where h.clinic_id = p.clinic_id and h.patient_id = p.id and h.ground is not null) as on_record,
      (select case when exists (select from agreement_withdrawal w
                                where w.clinic_id = a.clinic_id and w.agreement_id = a.id) then null else a.helper_id end
       from agreement a
       where a.clinic_id = p.clinic_id and a.patient_id = p.id
       order by a.agreed_at desc, a.id desc limit 1) as agreed_by,
      (select h.id from seat s
       join patient_helper h on h.clinic_id = s.clinic_id and h.patient_id = p.id and h.account_id = s.account_id
       where s.clinic_id = k.clinic_id and s.consultation_id = k.id and s.role = 'patient' and h.ground is not null
         and s.account_id is distinct from p.account_id
       order by h.at desc, h.id desc limit 1) as seated_by
    from consultation k
    join patient p on p.clinic_id = k.clinic_id and p.id = k.patient_id
    join clinic c on c.id = k.clinic_id
    where k.clinic_id = ${act.clinicId} and k.id = ${consultationId}::uuid`.execute(act.tx);
  const [row] = rows;
  if (row === undefined) return { isMinor: false, onRecord: [], agreedBy: null, seatedBy: null };
  const today = civilDateOf(Date.parse(act.now), row.timeZone);
  return {
    isMinor: ageOn(row.birthDate, today) < row.untilAge,
    onRecord: row.onRecord ?? [],
    agreedBy: row.agreedBy,
    seatedBy: row.seatedBy,
  };
}

type Said = Pick<Consultation, 'request' | 'cannotCommunicate'>;

/**
 * Who acts for the patient, and why they may. Where the clinic has a proxy on record, the record speaks; what was only
 * said with the request counts as far as the calendar or the doctor bears it out (S-V-head-c).
 */
export function proxyOf(row: Said, standing: StandingOfProxies): ConsultationFacts['proxy'] {
  const said = row.request.proxy;
  const acting = findActing(row, standing);
  if (acting === undefined) return said && { ...said, ground: groundAsSaid(row, standing) };
  const { name, relation, proof } = acting;
  return { name, relation, ground: groundOnRecord(row, acting), proof };
}

/**
 * The record of whoever handed the request in, agreed or sits in the call, first the one whose time is over; or of the only proxy, where
 * one was spoken of.
 */
function findActing(
  { request }: Said,
  { onRecord, agreedBy, seatedBy }: StandingOfProxies,
): ProxyOnRecord | undefined {
  const acted = [request.handedInBy?.helperId, agreedBy, seatedBy].flatMap((acting) => {
    const found = onRecord.find(({ helperId }) => helperId === acting);
    if (found === undefined) return [];
    // Registered anew after their time was over, they are still the same person.
    return [onRecord.find(({ stands, accountId }) => stands && accountId === found.accountId) ?? found];
  });
  const over = acted.find(({ stands }) => !stands);
  return over ?? acted[0] ?? (request.proxy === null ? undefined : onRecord.find(({ stands }) => stands));
}

function groundOnRecord({ cannotCommunicate }: Said, acting: ProxyOnRecord): ProxyFacts['ground'] {
  if (cannotCommunicate === true) return 'cannotCommunicate';
  if (acting.stands && acting.ground === 'minor') return 'minor';
  // Asked anew this time, the doctor's answer counts more than what was recorded.
  if (cannotCommunicate === false) return 'none';
  return acting.stands ? acting.ground : 'unknown';
}

/** A child is one by the calendar; that a patient cannot communicate is what the doctor finds (S-V-head-c). */
function groundAsSaid(
  { cannotCommunicate, request }: Said,
  { isMinor }: StandingOfProxies,
): ProxyFacts['ground'] {
  if (cannotCommunicate === true) return 'cannotCommunicate';
  if (request.proxy?.ground === 'minor' && isMinor) return 'minor';
  return cannotCommunicate === null ? 'unknown' : 'none';
}
