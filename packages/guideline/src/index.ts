export { admittedExceptions } from './admitted-exceptions.ts';
export {
  answerChecklist,
  readChecklist,
  type AnsweredClause,
  type AnsweredPoint,
  type ChecklistFault,
  type ChecklistPoint,
  type PointAnswer,
  type PublishedChecklist,
} from './published-checklist.ts';
export { adherenceOf, type AdherencePoint, type AdherenceSection } from './adherence.ts';
export { basisOf, type Basis } from './attested.ts';
export { carePlanItems, type CarePlanItem, type CarePlanItemKey } from './care-plan-items.ts';
export type { ClauseLevel, ClauseText } from './clauses/clause-text.ts';
export { isClauseId, type ClauseId } from './clauses/clause-texts.ts';
export { clauses, enforcedClauses, findClause, type Clause } from './clauses.ts';
export type { ConsultationForm, ConsultationKind, Disposition } from './consultation-kind.ts';
export { controls, controlsOf, testsOf, type Control, type ControlId } from './controls/controls.ts';
export type { ControlKind } from './controls/control.ts';
export { screens, type Screen } from './controls/screen.ts';
export { changesBy, editionChanges, type EditionChange } from './editions/edition-changes.ts';
export {
  editionInForce,
  editions,
  type CivilDate,
  type Edition,
  type EditionId,
  type Instant,
} from './edition.ts';
export {
  exceptionTypes,
  type ExceptionClaim,
  type ExceptionText,
  type ExceptionType,
  type StandingFact,
} from './exception.ts';
export type {
  AgreementFacts,
  ExplanationFacts,
  ExplanationTopic,
  TwoSidedAgreement,
} from './facts/agreement.ts';
export type { CallFacts } from './facts/call.ts';
export type { ClinicFacts, DisasterNotice, EmergencyPlace, GoLiveCheck } from './facts/clinic.ts';
export type {
  ConsultationFacts,
  PreConsultationFacts,
  ProblemFacts,
  ProxyFacts,
  ProxyProof,
  SymptomDecision,
  SymptomMatch,
} from './facts/consultation.ts';
export type {
  DoctorFacts,
  EnvironmentCheck,
  RegularDoctorRelation,
  SubstitutionFacts,
} from './facts/doctor.ts';
export type { FactName, FactRef, Facts } from './facts/facts.ts';
export type { FollowUpFacts, HandoffFacts } from './facts/follow-up.ts';
export type {
  DoctorIdentification,
  IdentityFacts,
  ObviousnessSource,
  PatientIdentification,
} from './facts/identity.ts';
export type { HealthSource, HealthSourceKind, HistoryAnswer, IntakeFacts, RedFlag } from './facts/intake.ts';
export type { JudgementTodayFacts } from './facts/judgement-today.ts';
export type { NoteFacts } from './facts/note.ts';
export type { CarePlanVersionFacts, PlanDoctor, PlanFacts, ReceivingInstitution } from './facts/plan.ts';
export type { SeatFacts } from './facts/seat.ts';
export type {
  CompanionFacts,
  CompanionRelation,
  PlaceType,
  SurroundingsFacts,
} from './facts/surroundings.ts';
export { factsNeeded } from './facts-needed.ts';
export {
  firstVisitBases,
  isFirstVisit,
  type FirstVisitBasis,
  type ProblemBasis,
  type ProblemHistory,
} from './first-visit.ts';
export { gates, gateTraits, type Gate, type GateTraits } from './gate.ts';
export { interpretations, interpretationsOf, type Interpretation } from './interpretations.ts';
export { judge, type JudgeInput } from './judge.ts';
export { defaultPolicy, policyItems, type Policy, type PolicyItem } from './policy.ts';
export { refusalCodes } from './refusal-codes.ts';
export type { SafetyLevel } from './safety/entry.ts';
export type { SafetyEntryId } from './safety/entry-texts.ts';
export type { SafetyState } from './safety/safety-control.ts';
export { safetyControls, type SafetyControl, type SafetyControlId } from './safety/safety-controls.ts';
export {
  judgedSafetyEdition,
  safetyEditions,
  safetyMoves,
  type SafetyEdition,
  type SafetyEditionId,
  type SafetyMove,
} from './safety/safety-editions.ts';
export { countByState, safetyEntries, type SafetyEntry } from './safety/safety-entries.ts';
export type { OrUnknown, Unknown } from './unknown.ts';
export type { DueTask, GateJudgement, Verdict } from './verdict.ts';
export type { Words } from './words.ts';
