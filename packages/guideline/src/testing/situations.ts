import type { AttendingDoctorFacts, NurseFacts, SurgeryFacts } from '../facts/assistance.ts';
import type { PreConsultationFacts } from '../facts/consultation.ts';
import type { Facts } from '../facts/facts.ts';
import type { EmergencyContraceptionFacts, SmokingCessationFacts } from '../facts/programme.ts';
import type { Gate } from '../gate.ts';
import { factsWith, firstVisitFacts, firstVisitProblem, followUpFacts } from './passing-facts.ts';

const nurse: NurseFacts = {
  patientConsented: true,
  standing: 'nursingOrder',
  doctorVisitsRegularly: true,
  acts: [
    {
      label: '血圧測定',
      orderedBy: 'carePlan',
      foreseen: true,
      revisedForIt: false,
      purpose: 'diagnosticAid',
    },
  ],
};

const surgery: SurgeryFacts = {
  onlyRemoteDoctorCan: true,
  patientHardToMove: true,
  lineTested: true,
  canGoOnWithoutTheLine: true,
};

const attendingDoctor: AttendingDoctorFacts = {
  sawPatientInPerson: true,
  staysThroughout: true,
  informationReceived: true,
  informationSufficient: true,
  responsibilitiesSettled: true,
  purpose: 'diagnosis',
  neededInTheRegion: true,
  surgery: null,
};

const preConsultation: PreConsultationFacts = {
  sameDoctor: true,
  liveTwoWaySeconds: 300,
  doctorJudgedPossible: true,
  patientAgreed: true,
  situation: 'noRegularDoctor',
  situationReason: '',
  linkedWithRegion: true,
};

const smokingCessation: SmokingCessationFacts = {
  kind: 'smokingCessation',
  oversightRuledOut: true,
  riskVeryLow: true,
  benefitWeighed: true,
};

const emergencyContraception: EmergencyContraceptionFacts = {
  kind: 'emergencyContraception',
  inPersonCareNamed: true,
  ground: 'distance',
  judgedByLinkedDoctor: false,
  doctorQualification: 'designatedTraining',
  responseLearnt: true,
  inPersonCheckedAgain: true,
  assaultPossible: true,
  policeSuggested: true,
  supportNamed: true,
  patientUnder18: true,
  abuseSuspected: true,
  childGuidanceCentreNotified: true,
  takenBeforeTrainedPharmacist: true,
  surerContraceptionExplained: true,
  gynaecologistVisitOn: '2026-07-06',
};

const stranger: Partial<Facts['doctor']> = { sawPatientInPerson: false, regularDoctor: null };
const first = (basis: 'preConsultation' | 'programme' | 'attendingDoctor' | 'sufficientInformation') => ({
  problems: [{ ...firstVisitProblem, basis }],
});

/** Situations with everything in order, from which others are told by what differs. */
export const situations = {
  followUp: followUpFacts,
  firstVisit: firstVisitFacts,
  sufficientInformation: factsWith(firstVisitFacts, {
    consultation: first('sufficientInformation'),
    doctor: stranger,
    intake: { healthSources: [{ kind: 'referralLetter', obtainedOn: '2026-06-10' }] },
  }),
  afterPreConsultation: factsWith(firstVisitFacts, {
    consultation: { ...first('preConsultation'), preConsultation },
    doctor: stranger,
    referral: { hasRegularDoctor: false, to: 'institutionNearby', information: 'sent' },
  }),
  withNurse: factsWith(followUpFacts, {
    consultation: { form: 'DtoPwithNurse' },
    assistance: { nurse },
  }),
  withAttendingDoctor: factsWith(firstVisitFacts, {
    consultation: { ...first('attendingDoctor'), form: 'DtoPwithDoctor' },
    doctor: stranger,
    assistance: { attendingDoctor },
  }),
  remoteSurgery: factsWith(firstVisitFacts, {
    consultation: { ...first('attendingDoctor'), form: 'DtoPwithDoctor' },
    doctor: stranger,
    assistance: { attendingDoctor: { ...attendingDoctor, purpose: 'surgery', surgery } },
  }),
  smokingCessation: factsWith(firstVisitFacts, {
    programme: { programme: smokingCessation },
  }),
  emergencyContraception: factsWith(firstVisitFacts, {
    consultation: first('programme'),
    doctor: stranger,
    programme: { programme: emergencyContraception },
    prescription: {
      items: [{ ...firstDrug(firstVisitFacts), label: 'レボノルゲストレル錠 1.5mg', days: 1, tablets: 1 }],
    },
  }),
  preConsultation: factsWith(firstVisitFacts, {
    consultation: { kind: 'preConsultation' },
    referral: { hasRegularDoctor: false, to: 'institutionNearby', information: 'sent' },
  }),
  visitRecommendation: factsWith(firstVisitFacts, { consultation: { kind: 'visitRecommendation' } }),
  healthAdvice: factsWith(firstVisitFacts, { consultation: { kind: 'healthAdvice' } }),
} as const satisfies Record<string, Facts>;

export type SituationName = keyof typeof situations;

/** Gates a situation cannot pass even in order: what the law does not let it do at all. */
export const closedGates: Partial<Record<SituationName, readonly Gate[]>> = {
  ...Object.fromEntries(
    (Object.keys(situations) as SituationName[])
      .filter((name) => situations[name].plan.version === null)
      .map((name) => [name, ['adoptPlan']]),
  ),
  preConsultation: ['prescribe', 'adoptPlan'],
  visitRecommendation: ['prescribe', 'adoptPlan'],
  healthAdvice: ['prescribe', 'adoptPlan'],
};

function firstDrug({ prescription: { items } }: Facts) {
  if (items === 'unknown' || items[0] === undefined)
    throw new TypeError('The first visit prescribes nothing');
  return items[0];
}
