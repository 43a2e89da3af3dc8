import type { TwoSidedAgreement } from '../facts/agreement.ts';
import type { ProblemFacts } from '../facts/consultation.ts';
import type { FactName, Facts } from '../facts/facts.ts';
import type { CarePlanVersionFacts } from '../facts/plan.ts';
import type { PrescriptionItemFacts } from '../facts/prescription.ts';
import type { CompanionFacts } from '../facts/surroundings.ts';

/** The civil date on which the passing facts pass. */
export const passingToday = '2026-06-15';

/** The moment on which the passing facts pass. */
export const passingAt = '2026-06-15T10:00:00+09:00';

export const followUpProblem: ProblemFacts = {
  id: 'hypertension',
  label: '高血圧症',
  basis: 'followUp',
  acute: false,
  stableAfterInPersonVisit: false,
  unsuitableSymptoms: [],
};

export const firstVisitProblem: ProblemFacts = {
  ...followUpProblem,
  id: 'hay-fever',
  label: '花粉症',
  basis: 'regularDoctor',
};

export const currentAgreement: TwoSidedAgreement = {
  patientAgreedAt: '2026-03-02T11:00:00+09:00',
  doctorAgreedAt: '2026-03-02T11:00:00+09:00',
  textIsCurrent: true,
  withdrawn: false,
};

export const agreedPlan: CarePlanVersionFacts = {
  number: 1,
  itemsFilled: [
    'careGivenOnline',
    'combinationWithInPersonCare',
    'hours',
    'method',
    'stopConditions',
    'patientsCooperation',
    'emergencies',
    'doctors',
    'securityResponsibility',
  ],
  basis: 'inPersonEvaluation',
  agreedByPatient: true,
  severalDoctors: false,
  forHealthyPeople: false,
  doctors: [{ name: '青葉 みどり', actsWhen: '毎回', isTodaysDoctor: true, sawPatientInPerson: true }],
  emergencyBeyondDoctorForeseen: false,
  receivingInstitution: null,
};

export const familyCompanion: CompanionFacts = {
  name: '若葉 花子',
  relation: 'family',
  beside: 'patient',
  patientConsent: 'standing',
  doctorConsent: 'standing',
  explainedToPatient: true,
};

export const sameDrugAsBefore: PrescriptionItemFacts = {
  label: 'アムロジピン錠 5mg',
  indication: 'underCare',
  regulation: 'neither',
  underManagementFee1: false,
  days: 28,
  tablets: 28,
  guidelinesConsulted: true,
  graveSideEffects: false,
  riskWeighed: '',
  contraindicationsMatter: false,
  contraindicationsRuledOut: true,
};

/** A follow-up with everything in order: it passes every gate, `adoptPlan` for its plan included. */
export const followUpFacts: Facts = {
  clinic: {
    contactPublished: true,
    affiliationShown: true,
    doctorCardOnEveryPage: true,
    goLiveCheck: {
      vendorExplanationRead: true,
      measuresConfirmed: true,
      responsibilitiesAccepted: true,
      acceptedBy: '管理 太郎',
      acceptedOn: '2026-02-01',
    },
    firstVisitsEnabled: true,
    emergencyPlace: { name: '若葉病院', phone: '03-0000-0000', ownClinic: false },
    offersPreConsultation: true,
    preConsultationLimitShown: true,
    feesShown: true,
    disasterNotice: null,
  },
  consultation: {
    kind: 'onlineConsultation',
    form: 'DtoP',
    disposition: 'completed',
    enteredCall: true,
    problems: [followUpProblem],
    requestedBy: 'patient',
    wishStated: true,
    suspectedMisuse: false,
    callOpenedBy: 'clinic',
    toldOfPreConsultation: true,
    preConsultation: null,
    proxy: null,
  },
  doctor: {
    affiliated: true,
    trainingCompletedOn: '2024-05-01',
    registrationYear: 2009,
    credentialCardComplete: true,
    sawPatientInPerson: true,
    regularDoctor: { source: 'recordedVisits', reason: '' },
    inAnotherCall: false,
    environment: { soundClear: true, networkStable: true, statementOfSufficiency: '' },
    separateSpace: true,
    uninvolvedPersonPerceives: false,
    chart: 'atHand',
    substitution: null,
  },
  intake: {
    underlyingConditions: { state: 'known', reason: '' },
    medicines: { state: 'known', reason: '' },
    allergies: { state: 'none', reason: '' },
    healthSources: [{ kind: 'ownChart', obtainedOn: '2026-03-02' }],
    redFlags: [],
    reviewedByDoctor: true,
  },
  agreement: {
    explanation: {
      by: '青葉 みどり',
      how: 'inPerson',
      topics: ['limitsAndInPersonCare', 'judgedEachTime', 'carePlanMatters'],
      questionsAnswered: true,
      at: '2026-03-02T10:45:00+09:00',
    },
    onlineCare: currentAgreement,
    systemAndRisks: currentAgreement,
    patientRulesAccepted: true,
    noRecordingByPatient: true,
    noRecordingByDoctor: true,
  },
  plan: { version: agreedPlan },
  identity: {
    patient: { method: 'photoId', document: 'myNumberCard', faceMatched: true },
    doctor: { method: 'photoId', document: 'hpkiCard' },
    impersonationSuspected: false,
    licenceProofRequested: false,
    licenceProofShown: false,
  },
  surroundings: {
    placeType: 'home',
    placeReason: '',
    cleanAndSafe: true,
    separateSpace: true,
    manyServedHere: null,
    addressKnown: true,
    confirmedToday: true,
    companions: [],
  },
  judgementToday: {
    feasible: true,
    judgedOn: passingToday,
    reason: '',
    wishConfirmed: true,
    informationSufficient: true,
    patientExamined: true,
    reasonNotExamined: '',
  },
  call: {
    liveTwoWaySeconds: 420,
    reportedByBothEnds: true,
    attestedByDoctor: true,
    sufficiencyReason: '',
    everySeatAdmitted: true,
    heldByThisDoctor: true,
  },
  note: { finalised: true, agreementCharted: true, priorInformationCharted: true },
  followUp: {
    told: true,
    next: '2026-07-13 オンライン',
    placeIfWorse: '若葉病院',
    continuation: 'no',
    handoff: null,
  },
  seat: {
    personName: '若葉 一郎',
    authenticated: true,
    role: 'patient',
    relation: null,
    admittedBy: 'doctor',
    receptionCall: false,
    patientConsent: 'forThisConsultation',
    doctorConsent: 'forThisConsultation',
    explainedToPatient: true,
    anotherPatientSeated: false,
  },
  assistance: { nurse: null, attendingDoctor: null },
  programme: { programme: null },
  prescription: {
    items: [sameDrugAsBefore],
    currentMedicines: 'confirmed',
    reasonNotAscertained: '',
    outsidePharmacy: true,
    onePharmacySuggested: true,
  },
  recording: {
    arrangement: {
      keptWhere: '医療機関の診療録システム',
      forCareOnly: true,
      patientAgreed: true,
      doctorAgreed: true,
    },
  },
  chat: {
    sentBy: 'patient',
    scopeAgreed: true,
    useInstructed: true,
    duringExamination: false,
    concernsChangeOfCondition: false,
    holdsLink: false,
    onlyOnRequest: false,
    requestedByClinic: false,
  },
  sharedFile: {
    offeredBy: 'patient',
    onlyOnRequest: false,
    requestedByClinic: true,
    riskLimited: true,
    personalHealthRecord: null,
  },
  monitor: { twoWayNow: true, strangerNoticed: false, informationSuffices: true, judgementHurt: false },
  referral: {
    hasRegularDoctor: true,
    to: 'regularDoctor',
    beyondDoctorOrUrgent: false,
    doctorCalled: false,
    information: 'notNeeded',
  },
  careEnd: { endedOn: passingToday, planKeptUntil: '2031-06-15' },
};

/** A first visit by the regular doctor with everything in order: it passes every gate of a consultation. */
export const firstVisitFacts: Facts = {
  ...followUpFacts,
  consultation: { ...followUpFacts.consultation, problems: [firstVisitProblem] },
  plan: { version: null },
  prescription: {
    ...followUpFacts.prescription,
    items: [
      {
        ...sameDrugAsBefore,
        label: 'フェキソフェナジン錠 60mg',
        indication: 'firstVisit',
        days: 7,
        tablets: 14,
      },
    ],
  },
};

/** Changes to single facts, group by group. */
export type FactChanges = { [Name in FactName]?: Partial<Facts[Name]> };

/** The facts with some of them changed. */
export function factsWith(facts: Facts, changes: FactChanges): Facts {
  const changed = Object.entries(changes).map(([name, group]) => [
    name,
    { ...facts[name as FactName], ...group },
  ]);
  return { ...facts, ...(Object.fromEntries(changed) as Partial<Facts>) };
}
