import type { SeatRole, StaffRole } from '@onshin/contract';
import type { Actor } from './actor.ts';

/**
 * As what somebody acts: each of their roles at the clinic, or the kind of person they are to it. A maintainer acts as one
 * at work in the hours of an approved order alone, and a helper in what they help with; a proxy is one in everything.
 */
export type Capacity =
  | StaffRole
  | Exclude<Actor['kind'], 'staff' | 'helper'>
  | 'maintainerAtWork'
  | 'deviceHelper'
  | 'bookingHelper'
  | 'supporter';

/** What stands between somebody and the patient or consultation an act names, as the database has it now. */
export interface Standing {
  /** The chart is their own, or of somebody whose account it is. */
  readonly isOwnChart: boolean;
  /** They act in this very patient's place. */
  readonly isHelped: boolean;
  /** They have examined this patient here, declared themselves the regular doctor, or are the doctor of a consultation. */
  readonly hasTreated: boolean;
  /** The clinic looks after the patient these days: something is open, or was a short while ago. */
  readonly isInCare: boolean;
  /** The emergency access they opened to this chart, with a reason, while its time is not over. */
  readonly emergencyAccessId: string | null;
  /** The work order whose hours it is names this chart. */
  readonly isNamedInOrder: boolean;
  /** Of the consultation: its doctor is they, or nobody yet. */
  readonly isItsDoctor: boolean;
  readonly hasNoDoctor: boolean;
  /** Of the consultation: its call is over, and its note was left unfinalised. */
  readonly hasLeftNote: boolean;
  /** They hold an admitted seat in its call. */
  readonly hasSeat: boolean;
  /** It was asked for on a day an inspection opens. */
  readonly isInPeriod: boolean;
  /** As what they are invited to the consultation, or to one of the patient where a patient is named. */
  readonly invitedAs: readonly SeatRole[];
  /** They are invited, as a specialist, to a consultation of this patient. */
  readonly isSpecialistFor: boolean;
}

/** Everything whose data a relation does not look at. */
export const noStanding: Standing = {
  isOwnChart: false,
  isHelped: false,
  hasTreated: false,
  isInCare: false,
  emergencyAccessId: null,
  isNamedInOrder: false,
  isItsDoctor: false,
  hasNoDoctor: false,
  hasLeftNote: false,
  hasSeat: false,
  isInPeriod: false,
  invitedAs: [],
  isSpecialistFor: false,
};

interface Relation {
  readonly words: { readonly ja: string; readonly en: string };
  /** Whether the thing an act names is looked at; where not, the role alone decides. */
  readonly looksAt: 'nothing' | 'patient';
  readonly holds: (as: Capacity, standing: Standing) => boolean;
}

/** Who looks after patients by profession: a chart opens to them while the clinic, or they, look after that patient. */
const careGivers: readonly Capacity[] = ['doctor', 'nurse', 'pharmacist'];
const isCaring = (standing: Standing) =>
  standing.hasTreated || standing.isInCare || standing.emergencyAccessId !== null;

/** From the patient's side a chart opens to themselves, and to whoever acts in their place. */
const helpers: readonly Capacity[] = ['deviceHelper', 'bookingHelper', 'supporter', 'proxy'];
const isTheirs = (as: Capacity, standing: Standing) =>
  helpers.includes(as) ? standing.isHelped : standing.isOwnChart;

/** Who is let into single consultations, and is of no use to the clinic's day beside that. */
export const seatRoles: readonly Capacity[] = ['remoteSpecialist', 'hostFacilityStaff'];
const isInvited = (as: Capacity, { invitedAs }: Standing) => invitedAs.some((each) => each === as);

const opensChart = (as: Capacity, standing: Standing): boolean => {
  if (as === 'patient' || helpers.includes(as)) return isTheirs(as, standing);
  if (as === 'maintainerAtWork') return standing.isNamedInOrder;
  if (seatRoles.includes(as)) return isInvited(as, standing);
  return careGivers.includes(as) ? isCaring(standing) : true;
};

/** What must stand between a person and the thing. Each is a sentence a lawyer can read, and the same as a predicate. */
export const relations = {
  none: {
    words: { ja: '関係を問わない（誰の情報も出さない）', en: "none: nobody's data is shown" },
    looksAt: 'nothing',
    holds: () => true,
  },
  self: {
    words: {
      ja: '本人のものだけ（自分の下書き、自分の申込、自分の資格など）',
      en: "one's own alone: one's drafts, wishes, credential",
    },
    looksAt: 'nothing',
    holds: () => true,
  },
  sameClinic: {
    words: {
      ja: 'その医療機関に在職していること（在職期間の内に限る）',
      en: 'works at that clinic, within the dates of their employment',
    },
    looksAt: 'nothing',
    holds: () => true,
  },
  period: {
    words: {
      ja: '職員は在職する医療機関、外部の検査者は認められた医療機関と期間の記録だけ',
      en: 'staff: the clinic they work at; an inspector: the clinic and the days that were opened to them',
    },
    looksAt: 'nothing',
    holds: () => true,
  },
  ownChart: {
    words: {
      ja: '患者本人のカルテ、または手伝い・代理人として登録された患者のカルテであること',
      en: "the chart is the patient's own, or of the patient a helper or proxy is registered for",
    },
    looksAt: 'patient',
    holds: isTheirs,
  },
  chart: {
    words: {
      ja: '患者は自分のもの。手伝い・代理人はその患者。受付は在職する医療機関の患者。医師・看護師・薬剤師は、診ている患者、医療機関がいま診ている患者、または非常時アクセスを開いた患者。保守要員は、承認された作業の時間内に、その申請に名のある患者。遠隔の専門医は、招かれているあいだのその診療とその患者',
      en: 'a patient: their own; a helper or proxy: the patient they are registered for; a clerk: patients of their clinic; doctors, nurses and pharmacists: patients they have treated, patients in the care of the clinic now, or patients whose chart they opened for an emergency; a maintainer: patients named in the approved order whose hours it is; a remote specialist: the consultation they are invited to, and its patient, while they are',
    },
    looksAt: 'patient',
    holds: opensChart,
  },
  note: {
    words: {
      ja: 'カルテと同じ。遠隔の専門医は、招かれているあいだ、その患者のこれまでの診療の記載も',
      en: 'as for charts; a remote specialist, while invited: of every consultation of that patient',
    },
    looksAt: 'patient',
    holds: (as, standing) =>
      as === 'remoteSpecialist' ? standing.isSpecialistFor : opensChart(as, standing),
  },
  invitedSeat: {
    words: {
      ja: 'その診療に、担当医がその立場で招いていること（取り消すか診療が終わるまで）',
      en: 'the doctor of that consultation has invited them to it in that role, until they end it or it is closed',
    },
    looksAt: 'patient',
    holds: isInvited,
  },
  anyChart: {
    words: {
      ja: 'その医療機関の患者であること（診ている患者でなくてもよい。非常時アクセスを開くときだけ）',
      en: 'any patient of the clinic, in care or not; for opening emergency access alone',
    },
    looksAt: 'patient',
    holds: () => true,
  },
  evidence: {
    words: {
      ja: '患者は自分のもの。医師は診ている患者など（カルテと同じ）。管理者と監査は在職する医療機関のもの。検査者は認められた期間のもの',
      en: 'a patient: their own; a doctor: as for charts; administrators and auditors: those of their clinic; an inspector: those of the opened period',
    },
    looksAt: 'patient',
    holds: (as, standing) => {
      if (as === 'patient') return standing.isOwnChart;
      if (as === 'inspector') return standing.isInPeriod;
      return careGivers.includes(as) ? isCaring(standing) : true;
    },
  },
  ownConsultation: {
    words: { ja: 'その診療の担当医であること', en: 'they are the doctor of that consultation' },
    looksAt: 'patient',
    holds: (_, standing) => standing.isItsDoctor,
  },
  freeOrOwnConsultation: {
    words: {
      ja: 'その診療の担当医であるか、担当医がまだいないこと',
      en: 'they are the doctor of that consultation, or it has none yet',
    },
    looksAt: 'patient',
    holds: (_, standing) => standing.isItsDoctor || standing.hasNoDoctor,
  },
  leftNote: {
    words: {
      ja: '通話が終わり、担当医が確定しないまま残した診療録であること（確定の決まりが定める人に限る）',
      en: 'its call is over and its doctor left the note unfinalised; only for whom the rule of finalising names',
    },
    looksAt: 'patient',
    holds: (_, standing) => standing.hasLeftNote && !standing.isItsDoctor,
  },
  ownSeat: {
    words: {
      ja: 'その通話に迎えられた席の本人であること（患者は自分の診療、代理人はその患者の診療に限る）',
      en: 'they hold an admitted seat in that call; a patient or proxy: of the patient’s own consultation',
    },
    looksAt: 'patient',
    holds: (as, standing) => standing.hasSeat && (as === 'doctor' || isTheirs(as, standing)),
  },
} as const satisfies Record<string, Relation>;
export type RelationName = keyof typeof relations;
