import type { Body, ConsultationView } from '@onshin/contract';

type RequestBody = Body<'submitRequest'>;

/** A wish as a patient of the demonstration would hand it in; parts of it may be set differently. */
export function wish(changes: Partial<RequestBody> = {}): RequestBody {
  return {
    wish: true,
    person: null,
    problems: [{ label: '高血圧', since: '5年前', bodyParts: [] }],
    story: '血圧は落ち着いています。薬を続けたいです。',
    redFlags: [],
    acute: false,
    place: { type: 'home', address: '東京都港区デモ4-5-6' },
    hasUsualDoctorHere: 'yes',
    underlyingConditions: { state: 'known', entries: ['高血圧'] },
    medicines: { state: 'known', entries: ['アムロジピン5mg'] },
    allergies: { state: 'none' },
    wishedTimes: '平日の午前',
    proxy: null,
    wantsLicenceProof: false,
    ...changes,
  };
}

/** Somebody to enrol at the counter. */
export const newPatientBody = (name: string, kana = 'かんじゃ') =>
  ({
    name,
    kana,
    birthDate: '1980-01-01',
    sex: 'unknown',
    phone: '090-0000-0000',
    email: null,
    address: '東京都',
    externalNumber: null,
  }) as const;

/** The nine items of a plan, filled. */
export const planItems: Body<'proposeCarePlan'>['items'] = {
  careGivenOnline: '高血圧：内服の継続と家庭血圧の確認',
  combinationWithInPersonCare: '3か月に1回は対面で診察し、年1回採血します。',
  hours: '予約制。平日9時から18時。',
  method: 'スマートフォンの映像と音声',
  stopConditions: '症状の急な変化、通信の障害のときは対面に切り替えます。',
  patientsCooperation: '家庭血圧を毎日測って伝えてください。',
  emergencies: '当院（03-0000-0000）で診察します。',
  doctors: '水野医師が担当します。',
  securityResponsibility: '医療機関、患者、通信会社の分担を定め、切れ目はありません。',
};

/** A plan as a doctor proposes it, foreseeing nothing beyond them; parts of it may be set differently. */
export function proposal(
  doctorStaffId: string,
  changes: Partial<Body<'proposeCarePlan'>> = {},
): Body<'proposeCarePlan'> {
  return {
    items: planItems,
    basisVisitId: null,
    basisConsultationId: null,
    doctorStaffIds: [doctorStaffId],
    foresight: { isBeyondDoctor: false, institution: '', informedOn: null },
    isForHealthyPeople: null,
    isAgreedOrally: false,
    reason: '',
    ...changes,
  };
}

/** All that has to be explained before an agreement. */
export const everyTopic: Body<'recordExplanation'>['topics'] = [
  'limitsAndInPersonCare',
  'judgedEachTime',
  'carePlanMatters',
  'securityRisks',
];

/** What the doctor says of where they are. */
export const goodPlace: Body<'startCall'>['doctorPlace'] = {
  isSeparateSpace: true,
  isUnobserved: true,
  isQuiet: true,
  isNetworkStable: true,
  statementOfSufficiency: '',
};

/** The one panel, as it is confirmed for a known patient. */
export const panel: Body<'beginExamination'> = {
  patientIdentity: { method: 'obviouslyKnown' },
  doctorIdentity: 'obviouslyKnown',
  placeSeen: { isSafeAndClean: true, isPrivate: true, servedHere: null },
  licenceProof: 'notRequested',
  companionsAgreed: true,
  doctorCompanions: [],
  impersonationSuspected: false,
  wishConfirmed: true,
  feasible: 'yes',
  feasibleReason: '',
  exceptions: [],
};

type Decision = Body<'acceptRequest'>['decisions'][number];

/** Every problem decided as a follow-up that may go on online. */
export function acceptance(
  { problems }: Pick<ConsultationView, 'problems'>,
  changes: Partial<Decision> = {},
): Body<'acceptRequest'> {
  return {
    decisions: problems.map((problem) => ({
      problemId: problem.id,
      basis: 'followUp',
      acute: false,
      symptomDecision: 'suitable',
      isStableAfterInPersonVisit: false,
      reason: '安定している',
      ...changes,
    })),
    healthReviewed: true,
    suspectedMisuse: false,
    cannotCommunicate: false,
    exceptions: [],
  };
}

/** Where the demonstration's patient is usually: at home and alone. */
export const atHome: Body<'confirmSurroundings'> = {
  placeType: 'home',
  placeReason: '',
  address: '東京都港区デモ4-5-6',
  isSafeAndClean: true,
  isPrivate: true,
  companions: [],
};

/** A device that has what a call needs. */
export const goodDevice: Body<'recordDeviceCheck'> = {
  camera: true,
  microphone: true,
  speaker: true,
  connection: 'good',
};

/** All that is confirmed at the closing, in order. */
export function closing(
  previewId: string | null,
  changes: Partial<Body<'closeConsultation'>> = {},
): Body<'closeConsultation'> {
  return {
    previewId,
    followUp: {
      next: '4週間後にオンライン',
      method: 'online',
      ifWorse: 'みなと内科クリニック',
      isTold: true,
      continuation: 'yes',
    },
    attestsTwoWay: true,
    informationWasSufficient: true,
    patientWasExamined: true,
    reasonNotExamined: '',
    sufficiencyReason: '',
    ...changes,
  };
}
