import type { ClauseId } from './clauses/clause-texts.ts';
import { words, type Words } from './words.ts';

/** An exception the guideline itself allows, when somebody claims it and answers for it. */
export type ExceptionType =
  | 'emergencyExplanationDeferred'
  | 'identityDocumentsUnavailable'
  | 'acutePatientOverride'
  | 'substituteDoctor'
  | 'chartUnavailableEmergency'
  | 'disasterNotice'
  | 'doctorNotVisitingRegularly';

/** A claim, as stored with the consultation. One covers one clause. */
export interface ExceptionClaim {
  readonly type: ExceptionType;
  readonly clauseId: ClauseId;
  /** Why, in the claimant's own words. A blank reason is refused. */
  readonly reason: string;
}

/** What may except a clause without being claimed: something that stands, with its source. */
export type StandingFact = 'patientObviouslyKnown' | 'doctorObviouslyKnown';

export interface ExceptionText {
  /** The clauses that admit it. */
  readonly clauseIds: readonly ClauseId[];
  readonly title: Words;
  readonly reasonRequired: boolean;
}

/** Every exception that can be claimed, in the words of a screen. */
export const exceptionTypes = {
  emergencyExplanationDeferred: {
    clauseIds: ['S-1-1-2-iv'],
    title: words('緊急のため、説明は可能になり次第行う', 'Emergency: explained as soon as possible'),
    reasonRequired: true,
  },
  identityDocumentsUnavailable: {
    clauseIds: ['S-1-4-2-i-a', 'S-1-4-2-iii-a'],
    title: words('やむを得ず、身分確認書類がない', 'Identity documents unavoidably not at hand'),
    reasonRequired: true,
  },
  acutePatientOverride: {
    clauseIds: ['S-1-2-2-vii-a'],
    title: words(
      '急病急変だが、医師がオンラインで診ると判断した',
      'Acute, yet the doctor decides to see the patient online',
    ),
    reasonRequired: true,
  },
  substituteDoctor: {
    clauseIds: ['S-1-2-2-viii-c'],
    title: words('予定外の代診医が診る', 'An unplanned substitute doctor'),
    reasonRequired: true,
  },
  chartUnavailableEmergency: {
    clauseIds: ['S-2-1-2-iv'],
    title: words('緊急やむを得ず、診療録を見ずに診る', 'Emergency: without past charts'),
    reasonRequired: true,
  },
  disasterNotice: {
    clauseIds: ['S-3-1-a'],
    title: words(
      '災害時の通知により、研修未受講の医師が診る',
      'Disaster notice: a doctor without the training',
    ),
    reasonRequired: true,
  },
  doctorNotVisitingRegularly: {
    clauseIds: ['S-2-3-3-a'],
    title: words(
      '原則の例外として、訪問診療等を定期的に行っていない医師が診る',
      'As an exception, a doctor who does not visit the patient regularly',
    ),
    reasonRequired: true,
  },
} as const satisfies Record<ExceptionType, ExceptionText>;
