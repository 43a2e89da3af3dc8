import type { HelperKind, HelpScope, StaffRole } from '@onshin/contract';
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import { addressIn, type CameFrom } from './came-from.ts';

/** A clinic an account works at. */
export interface StaffMembership {
  readonly clinicId: string;
  readonly slug: string;
  readonly clinicName: string;
  readonly staffId: string;
  readonly roles: readonly StaffRole[];
  /** The clinic asks for a certificate from where they are, and was shown none of theirs. */
  readonly needsCertificate: boolean;
  /** Of a maintainer: the approved order whose hours it is now. */
  readonly workOrderId?: string | undefined;
}
/** A chart an account reads as its own. */
export interface OwnChart {
  readonly clinicId: string;
  readonly slug: string;
  readonly clinicName: string;
  readonly patientId: string;
  readonly name: string;
}
/** What somebody from outside may read, and until when. */
export interface OpenInspection {
  readonly clinicId: string;
  readonly slug: string;
  readonly clinicName: string;
  readonly inspectionId: string;
  readonly inspector: string;
  readonly from: string;
  readonly until: string;
  readonly openUntil: string;
}
/** Whom somebody helps, with what. */
export interface Helping {
  readonly clinicId: string;
  readonly slug: string;
  readonly clinicName: string;
  readonly helperId: string;
  readonly name: string;
  readonly relation: string;
  readonly kind: HelperKind;
  readonly scopes: readonly HelpScope[];
  readonly until: string;
  readonly patientId: string;
  readonly patientName: string;
}
/** Who signed in, and where that leads. */
export interface SignedIn {
  readonly accountId: string;
  readonly name: string;
  /** Empty for a patient who enters by telephone alone; staff always have one. */
  readonly email: string;
  readonly language: 'ja' | 'en';
  readonly method: string;
  readonly sessionId: string;
  readonly endsAt: string;
  /** Whether its person has to show anew that they are there; never so for a patient. */
  readonly isLocked: boolean;
  /** Whether they have shown so since it was last unlocked, for what asks for it. */
  readonly isSteppedUp: boolean;
  /** The temporary access it rests on, where an officer's code stands for a factor that is not at hand. */
  readonly recoveryId: string | null;
  /** The use of an emergency account it rests on. */
  readonly sealedUseId: string | null;
  readonly enteringClinicId: string | null;
  /** Of several charts the one that was chosen in this session. */
  readonly chartInUse: string | null;
  readonly staff: readonly StaffMembership[];
  readonly charts: readonly OwnChart[];
  /** Set in the session of an inspector; it leads nowhere else. */
  readonly inspection: OpenInspection | null;
  /** Whose help a session of a helper began with, be it over or not. */
  readonly helperId: string | null;
  /** Set in the session of a helper, which leads nowhere else; null once their help is over. */
  readonly helping: Helping | null;
}

/** Who acts, in the clinic they act in. */
export type Actor =
  | {
      readonly kind: 'staff';
      readonly accountId: string;
      readonly name: string;
      readonly staffId: string;
      readonly roles: readonly StaffRole[];
      /** Of a maintainer: the approved order whose hours it is now. */
      readonly workOrderId?: string | undefined;
    }
  | {
      readonly kind: 'patient';
      readonly accountId: string;
      readonly name: string;
      readonly patientIds: readonly string[];
      /** The chart they act for: their only one, or the one they chose. */
      readonly chartInUse: string | null;
    }
  | {
      /** Acts in the place of one patient, in their own name: a proxy agrees for them as well. */
      readonly kind: 'helper' | 'proxy';
      readonly accountId: string;
      readonly name: string;
      readonly helperId: string;
      readonly relation: string;
      readonly patientId: string;
      readonly scopes: readonly HelpScope[];
      /** Neither family nor of the clinic. */
      readonly isSupporter: boolean;
    }
  | {
      /** Reads the evidence of a period of one clinic, and nothing else. */
      readonly kind: 'inspector';
      readonly accountId: string;
      readonly name: string;
      readonly from: string;
      readonly until: string;
    }
  | { readonly kind: 'visitor'; readonly accountId: string; readonly name: string }
  | { readonly kind: 'anonymous' };

export const anonymous: Actor = { kind: 'anonymous' };

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

/** Whether a session was opened by one factor, in the way patients and their helpers come in. */
export const isOfPatients = (method: string): boolean =>
  method === 'link' || method === 'counter' || method === 'chartPasskey' || method === 'helper';

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

/** As whom an account acts in a clinic: as staff where it works there, else with its own charts. */
export function actorIn(signedIn: SignedIn | null, clinicId: string | null): Actor {
  if (signedIn === null) return anonymous;
  const { accountId, name, inspection, method } = signedIn;
  // An inspector is one in the clinic of the inspection while it is open, and nobody anywhere else.
  if (method === 'inspection') {
    if (inspection === null || inspection.clinicId !== clinicId) return anonymous;
    const { inspector, from, until } = inspection;
    return { kind: 'inspector', accountId, name: inspector, from, until };
  }
  if (method === 'helper') return helperIn(signedIn, clinicId);
  if (method === 'counter' && clinicId !== signedIn.enteringClinicId) return anonymous;
  const staff = signedIn.staff.find((each) => each.clinicId === clinicId && !each.needsCertificate);
  if (staff) {
    const { staffId, roles, workOrderId } = staff;
    return { kind: 'staff', accountId, name, staffId, roles, workOrderId };
  }
  const charts = signedIn.charts.filter((chart) => chart.clinicId === clinicId);
  if (charts.length > 0) {
    const chosen = charts.find((chart) => chart.patientId === signedIn.chartInUse);
    const inUse = chosen ?? (charts.length === 1 ? charts[0] : undefined);
    return {
      kind: 'patient',
      accountId,
      name: inUse?.name ?? name,
      patientIds: charts.map((chart) => chart.patientId),
      chartInUse: inUse?.patientId ?? null,
    };
  }
  return { kind: 'visitor', accountId, name };
}

/** A helper is one in the clinic of the patient they help, and nobody anywhere else or afterwards. */
function helperIn({ accountId, helping }: SignedIn, clinicId: string | null): Actor {
  if (helping === null || helping.clinicId !== clinicId) return anonymous;
  const { helperId, name, relation, scopes, patientId } = helping;
  const kind = scopes.includes('proxy') ? 'proxy' : 'helper';
  const isSupporter = helping.kind === 'supporter';
  return { kind, accountId, name, helperId, relation, patientId, scopes, isSupporter };
}

export type Helper = Extract<Actor, { readonly kind: 'helper' | 'proxy' }>;

/** Whether somebody acts in a patient's place. */
export const isHelper = (actor: Actor): actor is Helper => actor.kind === 'helper' || actor.kind === 'proxy';

/** Whether a chart is opened from the patient's side: by the patient, or by whoever acts in their place. */
export function actsFor(actor: Actor, patientId: string): boolean {
  if (isHelper(actor)) return actor.patientId === patientId;
  return actor.kind === 'patient' && actor.patientIds.includes(patientId);
}

/** Who takes part in the clinic's day. The others watch over the system, and open no chart for that. */
export const careRoles = ['doctor', 'nurse', 'pharmacist', 'clerk', 'administrator'] as const;
export type CareRole = (typeof careRoles)[number];

/** Whose kind of work it is that this act leaves behind; what a patient's act leaves is the doctors'. */
export function roleOfWork(actor: Actor): CareRole {
  if (actor.kind !== 'staff') return 'doctor';
  return careRoles.find((role) => actor.roles.includes(role)) ?? 'doctor';
}

/** Whether the actor is staff with one of the roles. */
export function hasRole(actor: Actor, ...roles: readonly StaffRole[]): boolean {
  return actor.kind === 'staff' && actor.roles.some((role) => roles.includes(role));
}
