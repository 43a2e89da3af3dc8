import type { HelperKind, HelpScope, StaffRole } from '@onshin/contract';
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { type Helping, isOfPatients, type OpenInspection, type SignedIn } from './actor.ts';
import { addressIn, type CameFrom } from './came-from.ts';

/**
 * The account of a session that has not ended, in one statement. A link by mail is one factor: it leads to one's own
 * charts and never to work, for which staff show two.
 */
export async function findSignedIn(
  db: Database,
  tokenHash: Buffer,
  cameFrom: CameFrom,
): Promise<SignedIn | null> {
  const { rows } = await sql<
    Omit<SignedIn, 'staff' | 'charts' | 'inspection' | 'helping'> & {
      staff: StaffRow[] | null;
      orders: OrderRow[] | null;
      asking: string[];
      charts: ChartRow[] | null;
      inspection: InspectionRow | null;
      helping: HelpingRow | null;
    }
  >`
    select a.id as account_id,
           coalesce((select u.title || '（' || u.person || '）' from lookup.sealed_use(s.sealed_use_id) u), a.name) as name,
           coalesce(a.email, '') as email, a.language, s.method, s.id as session_id, s.ends_at,
           is_locked(s) as is_locked, s.stepped_up_at is not null as is_stepped_up, s.recovery_id, s.sealed_use_id, s.entering_clinic_id, s.chart_in_use, s.helper_id,
           (select json_agg(m) from lookup.staff_memberships(a.id) m) as staff,
           (select json_agg(o) from lookup.open_work_orders(a.id) o) as orders,
           array(select lookup.asking_for_certificate(
             a.id, ${addressIn(cameFrom)}::inet, ${cameFrom.certificate?.fingerprint ?? null}::bytea)) as asking,
           (select json_agg(c) from lookup.charts_of_account(a.id) c) as charts,
           (select to_json(i) from lookup.open_inspection(s.inspection_id) i) as inspection,
           case when s.helper_id is not null then
             (select to_json(h) from lookup.help_by_account(a.id) h where h.helper_id = s.helper_id) end as helping
    from session s join account a on a.id = s.account_id
    where s.token_hash = ${tokenHash} and s.ended_at is null and s.ends_at > now()`.execute(db);
  const row = rows[0];
  if (row === undefined) return null;
  // An inspection's session is for that alone, whatever else its account may do.
  if (row.method === 'inspection')
    return {
      ...row,
      staff: [],
      charts: [],
      helping: null,
      inspection: row.inspection && inspectionOf(row.inspection),
    };
  if (row.method === 'helper')
    return {
      ...row,
      staff: [],
      charts: [],
      inspection: null,
      helping: row.helping && helpingOf(row.helping),
    };
  return {
    ...row,
    inspection: null,
    helping: null,
    staff: workOpenTo(row).map((each) => ({
      clinicId: each.clinic_id,
      slug: each.slug,
      clinicName: each.clinic_name,
      staffId: each.staff_id,
      roles: each.roles,
      needsCertificate: row.asking.includes(each.clinic_id),
      workOrderId: row.orders?.find((order) => order.clinic_id === each.clinic_id)?.order_id,
    })),
    charts: inUseFirst(chartsOpenTo(row), row.chartInUse).map((each) => ({
      clinicId: each.clinic_id,
      slug: each.slug,
      clinicName: each.clinic_name,
      patientId: each.patient_id,
      name: each.name,
    })),
  };
}

/** Two factors lead to work; an officer's code in place of one leads to the work of that officer's clinic alone. */
const workOpenTo = (row: {
  readonly method: string;
  readonly recoveryId: string | null;
  readonly enteringClinicId: string | null;
  readonly staff: readonly StaffRow[] | null;
}): readonly StaffRow[] =>
  isOfPatients(row.method)
    ? []
    : (row.staff ?? []).filter((each) => row.recoveryId === null || each.clinic_id === row.enteringClinicId);

/** What a clinic's counter let in leads to that clinic's charts alone. */
const chartsOpenTo = (row: {
  readonly method: string;
  readonly recoveryId: string | null;
  readonly enteringClinicId: string | null;
  readonly charts: readonly ChartRow[] | null;
}): readonly ChartRow[] =>
  row.recoveryId === null
    ? (row.charts ?? []).filter((each) => row.method !== 'counter' || each.clinic_id === row.enteringClinicId)
    : [];

/** Pages show one person's chart: of several the one in use. */
const inUseFirst = (charts: readonly ChartRow[], inUse: string | null): ChartRow[] => [
  ...charts.filter((each) => each.patient_id === inUse),
  ...charts.filter((each) => each.patient_id !== inUse),
];

const inspectionOf = (row: InspectionRow): OpenInspection => ({
  clinicId: row.clinic_id,
  slug: row.slug,
  clinicName: row.clinic_name,
  inspectionId: row.inspection_id,
  inspector: row.inspector,
  from: row.period_from,
  until: row.period_until,
  openUntil: new Date(row.open_until).toISOString(),
});

const helpingOf = (row: HelpingRow): Helping => ({
  clinicId: row.clinic_id,
  slug: row.slug,
  clinicName: row.clinic_name,
  helperId: row.helper_id,
  name: row.name,
  relation: row.relation,
  kind: row.kind,
  scopes: row.scopes,
  until: row.last_day,
  patientId: row.patient_id,
  patientName: row.patient_name,
});

// Rows built by json_agg keep the names of the database.
interface StaffRow {
  clinic_id: string;
  slug: string;
  clinic_name: string;
  staff_id: string;
  roles: StaffRole[];
}
interface OrderRow {
  clinic_id: string;
  order_id: string;
}
interface InspectionRow {
  clinic_id: string;
  slug: string;
  clinic_name: string;
  inspection_id: string;
  inspector: string;
  period_from: string;
  period_until: string;
  open_until: string;
}
interface HelpingRow {
  clinic_id: string;
  slug: string;
  clinic_name: string;
  helper_id: string;
  name: string;
  relation: string;
  kind: HelperKind;
  scopes: HelpScope[];
  last_day: string;
  patient_id: string;
  patient_name: string;
}
interface ChartRow {
  clinic_id: string;
  slug: string;
  clinic_name: string;
  patient_id: string;
  name: string;
}
