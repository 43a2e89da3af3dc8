import type { AgreementFacts } from './agreement.ts';
import type { AssistanceFacts } from './assistance.ts';
import type { CallFacts } from './call.ts';
import type { ClinicFacts } from './clinic.ts';
import type { ConsultationFacts } from './consultation.ts';
import type { DoctorFacts } from './doctor.ts';
import type { ChatFacts, RecordingFacts, SharedFileFacts } from './exchange.ts';
import type { FollowUpFacts } from './follow-up.ts';
import type { IdentityFacts } from './identity.ts';
import type { IntakeFacts } from './intake.ts';
import type { JudgementTodayFacts } from './judgement-today.ts';
import type { CareEndFacts, MonitorFacts, ReferralFacts } from './moments.ts';
import type { NoteFacts } from './note.ts';
import type { PlanFacts } from './plan.ts';
import type { PrescriptionFacts } from './prescription.ts';
import type { ProgrammeFacts } from './programme.ts';
import type { SeatFacts } from './seat.ts';
import type { SurroundingsFacts } from './surroundings.ts';

/** Everything the rules may ask for. Plain JSON; each group has one provider. */
export interface Facts {
  clinic: ClinicFacts;
  consultation: ConsultationFacts;
  doctor: DoctorFacts;
  intake: IntakeFacts;
  agreement: AgreementFacts;
  plan: PlanFacts;
  identity: IdentityFacts;
  surroundings: SurroundingsFacts;
  judgementToday: JudgementTodayFacts;
  call: CallFacts;
  note: NoteFacts;
  followUp: FollowUpFacts;
  seat: SeatFacts;
  assistance: AssistanceFacts;
  programme: ProgrammeFacts;
  prescription: PrescriptionFacts;
  recording: RecordingFacts;
  chat: ChatFacts;
  sharedFile: SharedFileFacts;
  monitor: MonitorFacts;
  referral: ReferralFacts;
  careEnd: CareEndFacts;
}

export type FactName = keyof Facts;

/** Names one fact, such as `agreement.onlineCare`; a field of a list carries no index. */
export type FactRef = { [Name in FactName]: `${Name}.${keyof Facts[Name] & string}` }[FactName];
