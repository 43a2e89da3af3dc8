export * from './paths.ts';
export * from './values.ts';
export * from './problem.ts';
export type { Operation } from './operation.ts';
export { operations, type Operations } from './operations/index.ts';
export * from './operations/consultation-view.ts';
export type { DoctorCard, PublicClinic } from './operations/public.ts';
export { staffRole, type SessionView, type StaffRole } from './operations/identity.ts';
export type { ClinicSettings, InvitedRole, SettingsView } from './operations/clinic.ts';
export { secretAnswers } from './secret-answers.ts';
export { stepUpOperations } from './step-up.ts';
export type { AccountEventKind, AccountView } from './operations/account.ts';
export type { CertificateView } from './operations/certificates.ts';
export type { AccessPolicy } from './operations/session.ts';
export type { PlaceType, RequestBody } from './operations/intake.ts';
export type { HelperKind, HelperView, Helping, HelpersView, HelpScope } from './operations/helpers.ts';
export type { Invitation, Invitations, InvitedConsultation, SeatRole } from './operations/invitations.ts';
export type { OwnAccess } from './operations/own-access.ts';
export type { AccessKind, ChartAccesses, ChartView, ShownPaper } from './operations/patient.ts';
export type {
  AgreementView,
  CarePlanItems,
  CarePlanVersionView,
  CarePlanView,
  PlanForesight,
  TextKind,
} from './operations/agreement.ts';
export type { AccessReviewView } from './operations/access-review.ts';
export type { ChartFileView } from './operations/files.ts';
export type { BackupView, DrillView, RestorationView } from './operations/backups.ts';
export type { SealCheckView } from './operations/seal-check.ts';
export type { AccessLogView } from './operations/access-log.ts';
export type {
  SealedAccounts,
  SealedAccountView,
  SealedSheet,
  SealedUseView,
} from './operations/sealed-accounts.ts';
export { portalContent, type PortalContent, type PortalTerms } from './operations/portal-terms.ts';
export type { EmergencyView } from './operations/emergency.ts';
export type { MaintainerView, WorkOrderView } from './operations/maintenance.ts';
export { finalisingRule, type FinalisingRule, type UnfinalisedNote } from './operations/finalising.ts';
export { timelineKind, type TimelineItem, type TimelineKind } from './operations/timeline.ts';
export type { EntryLine, NotePart } from './operations/on-behalf.ts';
export type { NoteAuthor, NoteContent, NotePreview, NoteView } from './operations/record.ts';
export type { EditionsView, EvidenceView } from './operations/evidence.ts';
export type { InspectionView } from './operations/inspection.ts';
export type { ChecklistView } from './operations/checklist.ts';
export type { PeriodEvidenceView } from './operations/period-evidence.ts';

import type { z } from 'zod';
import type { OperationName } from './paths.ts';
import type { Operations } from './operations/index.ts';

/** Types of an operation for a client that carries no schema library. */
export type Params<N extends OperationName> = z.input<Operations[N]['params']>;
export type Query<N extends OperationName> = z.input<Operations[N]['query']>;
export type Body<N extends OperationName> = z.input<Operations[N]['body']>;
export type Answer<N extends OperationName> = z.output<Operations[N]['answer']>;
