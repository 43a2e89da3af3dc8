import { gates, type Gate } from '../gate.ts';
import type { Rule } from '../rule.ts';
import { acutePatients } from './acute-patients.ts';
import { affiliationMadeKnown, affiliationOfTheDoctor } from './affiliation-of-the-doctor.ts';
import { agreementOfBothSides } from './agreement-of-both-sides.ts';
import { callOpenedByTheClinic } from './call-opened-by-the-clinic.ts';
import { chartEntry } from './chart-entry.ts';
import { checkBeforeGoingLive } from './check-before-going-live.ts';
import {
  companionsOfTheDoctor,
  medicalStaffSeatWithConsent,
  medicalStaffWithConsent,
  noThirdPartyWithThePatient,
} from './companions.ts';
import { doctorCardComplete, doctorCardOnEveryPage } from './doctor-card.ts';
import {
  alternatingDoctorsNamed,
  alternatingForHealthyPeople,
  oneDoctorSawInPerson,
  substituteDoctor,
} from './doctors-of-the-plan.ts';
import { examinedByThisDoctor } from './examined-by-this-doctor.ts';
import { explanationBeforeAgreement } from './explanation-before-agreement.ts';
import { preConsultationHeld, preConsultationLedOn } from './first-visit-after-pre-consultation.ts';
import { firstVisitByTheRegularDoctor } from './first-visit-by-the-regular-doctor.ts';
import { firstVisitOnSufficientInformation } from './first-visit-on-sufficient-information.ts';
import { followUpTold } from './follow-up-told.ts';
import { followUpUnderAnAgreedPlan, planRestsOnAnEvaluation } from './follow-up-under-an-agreed-plan.ts';
import { foreseenEmergencies } from './foreseen-emergencies.ts';
import { handoffToInPersonCare } from './handoff-to-in-person-care.ts';
import { identityOfTheDoctor, licenceCanBeConfirmed } from './identity-of-the-doctor.ts';
import {
  identityOfThePatient,
  oneDocumentOnFirstVisit,
  patientObviouslyKnown,
  photoIdOnFirstVisit,
  twoDocumentsOnFirstVisit,
} from './identity-of-the-patient.ts';
import { addressForHelp, emergencyPlaceArranged } from './in-person-care-in-an-emergency.ts';
import { informationSuffices } from './information-suffices.ts';
import { everySeatWasAdmitted, noImpersonation } from './intruders-and-impersonation.ts';
import { judgementEachTime, stoppedWhenInappropriate } from './judgement-each-time.ts';
import { kindOfConsultation } from './kind-of-consultation.ts';
import { licenceProofOnRequest } from './licence-on-request.ts';
import { liveTwoWayMedia } from './live-two-way-media.ts';
import { misuse } from './misuse.ts';
import { nineItemsOfThePlan } from './nine-items-of-the-plan.ts';
import { noRecordingWithoutConsent } from './no-recording-without-consent.ts';
import {
  patientToldOfPreConsultation,
  preConsultationFeesShown,
  preConsultationLimitShown,
} from './notice-of-pre-consultation.ts';
import { doctorInOneCall, onePatientInACall } from './one-patient-at-a-time.ts';
import {
  chartAtHand,
  doctorInASeparateSpace,
  nobodyUninvolvedPerceives,
  quietAndStable,
} from './place-of-the-doctor.ts';
import { patientInASeparateSpace, placeAllowedByLaw, placeCleanAndSafe } from './place-of-the-patient.ts';
import { planAfterAFirstVisit } from './plan-after-a-first-visit.ts';
import { preConsultationCharted, recordsCharted } from './prior-information-in-the-chart.ts';
import { patientIsExamined, proxyHasAGround } from './proxy-of-the-patient.ts';
import { risksAgreed, risksCharted } from './risks-of-the-system.ts';
import { rulesOnThePatientsSide } from './rules-on-the-patients-side.ts';
import { admittedByTheDoctor, companionSeatAgreed, namedAndAuthenticated } from './seat-in-the-call.ts';
import { symptomListOfTheClinic } from './symptom-list-of-the-clinic.ts';
import { disasterNoticeCovers, trainingOfTheDoctor } from './training-of-the-doctor.ts';
import { unsuitableCasesSeenInPerson, unsuitableSymptomsWeighed } from './unsuitable-symptoms.ts';
import { urgentSymptoms } from './urgent-symptoms.ts';
import { wishConfirmed, wishStated } from './wish-of-the-patient.ts';
import {
  nothingPrescribedInAPreConsultation,
  nothingPrescribedInAVisitRecommendation,
  nothingPrescribedInHealthAdvice,
} from './acts-of-the-kind.ts';
import {
  contraindicationsRuledOut,
  currentMedicinesConfirmed,
  examinedBeforePrescribing,
  graveRisksWeighed,
  guidelinesConsulted,
  onePharmacy,
} from './care-in-prescribing.ts';
import {
  chatUseInstructed,
  chatWithinItsScope,
  fileOnRequest,
  healthRecordRisksAgreed,
  healthRecordSafeguarded,
  messageOnRequest,
  noOutsideLinks,
  riskOfAFileLimited,
} from './chat-and-files.ts';
import {
  attendingDoctorAsBasis,
  attendingDoctorKnowsThePatient,
  attendingDoctorStays,
  doctorsInTouchBeforehand,
  remoteDoctorInformed,
  responsibilitiesSettled,
  diagnosisNeededInTheRegion,
  surgeryGoesOnWithoutTheLine,
  surgeryLineTested,
  surgerySuitsThePatient,
} from './doctor-beside-the-patient.ts';
import {
  doctorQualified,
  groundForOnline,
  inPersonCareNamedFirst,
  inPersonCheckedAgain,
  oneTabletOutside,
  responseLearnt,
  surerContraceptionExplained,
  takenBeforeThePharmacist,
  visitAfterThreeWeeks,
} from './emergency-contraception.ts';
import { childGuidanceNotified, policeSuggested, supportNamed } from './possible-assault.ts';
import {
  noControlledDrugsOnFirstVisit,
  noHighRiskDrugsWithoutHistory,
  sevenDaysWithoutHistory,
} from './kinds-of-drugs-on-first-visit.ts';
import {
  doctorVisitsRegularly,
  nurseActsOrdered,
  nurseMayAct,
  nurseWithConsent,
  unforeseenActsRevised,
} from './nurse-beside-the-patient.ts';
import { patientsHardToHear } from './patients-hard-to-hear.ts';
import { placeForManyPeople } from './place-for-many-people.ts';
import { planKeptTwoYears } from './plan-kept-two-years.ts';
import { onlyListedProgrammes, smokingCessation } from './programmes-of-the-guideline.ts';
import { recordingArranged } from './recording-arranged.ts';
import {
  doctorCallsThemselves,
  broughtIntoInPersonCare,
  informationGoesAlong,
  seenHereOrNearby,
  toTheRegularDoctor,
} from './referral.ts';
import {
  linkedWithTheRegion,
  situationForeseen,
  toldWhereToTurn,
} from './situations-for-a-pre-consultation.ts';
import { enoughIsLearnt, judgementNotHurt, noStrangerInTheCall, twoWayNow } from './while-in-call.ts';

/** Every rule, in the order in which a person meets them: request, agreement, care, identity, places, security. */
export const allRules: readonly Rule[] = [
  kindOfConsultation,
  misuse,
  proxyHasAGround,
  patientIsExamined,
  wishStated,
  wishConfirmed,
  agreementOfBothSides,
  explanationBeforeAgreement,
  judgementEachTime,
  stoppedWhenInappropriate,
  handoffToInPersonCare,
  symptomListOfTheClinic,
  unsuitableSymptomsWeighed,
  unsuitableCasesSeenInPerson,
  urgentSymptoms,
  firstVisitByTheRegularDoctor,
  firstVisitOnSufficientInformation,
  preConsultationHeld,
  preConsultationLedOn,
  recordsCharted,
  preConsultationCharted,
  situationForeseen,
  linkedWithTheRegion,
  toldWhereToTurn,
  preConsultationLimitShown,
  patientToldOfPreConsultation,
  preConsultationFeesShown,
  onlyListedProgrammes,
  smokingCessation,
  inPersonCareNamedFirst,
  groundForOnline,
  doctorQualified,
  responseLearnt,
  inPersonCheckedAgain,
  takenBeforeThePharmacist,
  surerContraceptionExplained,
  visitAfterThreeWeeks,
  policeSuggested,
  supportNamed,
  childGuidanceNotified,
  acutePatients,
  oneDoctorSawInPerson,
  alternatingDoctorsNamed,
  alternatingForHealthyPeople,
  substituteDoctor,
  followUpUnderAnAgreedPlan,
  planRestsOnAnEvaluation,
  ...nineItemsOfThePlan,
  followUpTold,
  planAfterAFirstVisit,
  foreseenEmergencies,
  planKeptTwoYears,
  recordingArranged,
  identityOfThePatient,
  patientObviouslyKnown,
  photoIdOnFirstVisit,
  twoDocumentsOnFirstVisit,
  oneDocumentOnFirstVisit,
  identityOfTheDoctor,
  licenceCanBeConfirmed,
  licenceProofOnRequest,
  nothingPrescribedInAPreConsultation,
  nothingPrescribedInAVisitRecommendation,
  nothingPrescribedInHealthAdvice,
  examinedBeforePrescribing,
  currentMedicinesConfirmed,
  guidelinesConsulted,
  noControlledDrugsOnFirstVisit,
  noHighRiskDrugsWithoutHistory,
  sevenDaysWithoutHistory,
  graveRisksWeighed,
  contraindicationsRuledOut,
  onePharmacy,
  oneTabletOutside,
  liveTwoWayMedia,
  examinedByThisDoctor,
  informationSuffices,
  twoWayNow,
  noStrangerInTheCall,
  enoughIsLearnt,
  judgementNotHurt,
  patientsHardToHear,
  chatWithinItsScope,
  chatUseInstructed,
  messageOnRequest,
  fileOnRequest,
  noOutsideLinks,
  riskOfAFileLimited,
  healthRecordSafeguarded,
  healthRecordRisksAgreed,
  doctorInOneCall,
  onePatientInACall,
  noThirdPartyWithThePatient,
  medicalStaffWithConsent,
  medicalStaffSeatWithConsent,
  namedAndAuthenticated,
  admittedByTheDoctor,
  companionSeatAgreed,
  noImpersonation,
  everySeatWasAdmitted,
  affiliationOfTheDoctor,
  affiliationMadeKnown,
  emergencyPlaceArranged,
  addressForHelp,
  quietAndStable,
  chartAtHand,
  doctorInASeparateSpace,
  nobodyUninvolvedPerceives,
  companionsOfTheDoctor,
  placeAllowedByLaw,
  placeCleanAndSafe,
  patientInASeparateSpace,
  placeForManyPeople,
  nurseWithConsent,
  doctorVisitsRegularly,
  nurseMayAct,
  nurseActsOrdered,
  unforeseenActsRevised,
  attendingDoctorAsBasis,
  attendingDoctorKnowsThePatient,
  remoteDoctorInformed,
  responsibilitiesSettled,
  attendingDoctorStays,
  doctorsInTouchBeforehand,
  surgerySuitsThePatient,
  surgeryLineTested,
  surgeryGoesOnWithoutTheLine,
  diagnosisNeededInTheRegion,
  broughtIntoInPersonCare,
  informationGoesAlong,
  toTheRegularDoctor,
  seenHereOrNearby,
  doctorCallsThemselves,
  risksAgreed,
  risksCharted,
  rulesOnThePatientsSide,
  noRecordingWithoutConsent,
  callOpenedByTheClinic,
  checkBeforeGoingLive,
  doctorCardComplete,
  doctorCardOnEveryPage,
  trainingOfTheDoctor,
  disasterNoticeCovers,
  chartEntry,
];

const byGate = new Map(gates.map((gate) => [gate, allRules.filter((rule) => rule.gates.includes(gate))]));

/** The rules that stand at a gate. */
export function rulesAt(gate: Gate): readonly Rule[] {
  return byGate.get(gate) ?? [];
}
