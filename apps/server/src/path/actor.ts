import type { HelperKind, HelpScope, StaffRole } from '@onshin/contract';

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

/** Whether a session was opened by one factor, in the way patients and their helpers come in. */
export const isOfPatients = (method: string): boolean =>
  method === 'link' || method === 'counter' || method === 'chartPasskey' || method === 'helper';

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
