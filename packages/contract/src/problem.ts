import { z } from 'zod';
import { words } from './values.ts';

/** Every error the API answers, with its HTTP status. Codes are stable: clients may rely on them. */
export const problemCodes = {
  invalidInput: 400,
  missingIdempotencyKey: 400,
  missingVersion: 428,
  notSignedIn: 401,
  signInFailed: 401,
  secondFactorNotAsserted: 401,
  forbidden: 403,
  outsideCare: 403,
  /** Somebody who is let into single consultations is not invited to this one, or no more. */
  notInvited: 403,
  /** Somebody is first told what reading their chart online means, and agrees. */
  portalTermsNeeded: 403,
  /** Its person shows anew who they are, and then it goes through. */
  stepUpNeeded: 403,
  clientCertificateNeeded: 403,
  noCertificateShown: 409,
  testCertificate: 409,
  wouldShutYouOut: 409,
  notYourOwn: 409,
  /** The account leads beyond the clinic: what opens it goes to its person's own address. */
  onlyByMail: 409,
  /** The person works elsewhere and has done nothing here yet: their account is another clinic's to mend. */
  mendedElsewhere: 409,
  foreignOrigin: 403,
  notInDemonstration: 403,
  onlyInDemonstration: 403,
  notFound: 404,
  notAllowedInThisState: 409,
  slotTaken: 409,
  waitingRoomNotOpenYet: 409,
  doctorBusy: 409,
  alreadyExists: 409,
  answeredOnce: 409,
  limitReached: 409,
  keyReusedForAnother: 409,
  linkUsed: 410,
  linkExpired: 410,
  /** Whoever helped the patient may do so no more: it was ended, or its last day is over. */
  helpEnded: 403,
  staleVersion: 412,
  /** What would be finalised is not what its finaliser has looked at. */
  contentNotSeen: 409,
  /** Something entered on behalf is neither approved nor sent back. */
  entriesWaiting: 409,
  tooLarge: 413,
  unsupportedMediaType: 415,
  /** Files are pictures and papers of a few forms, known by their bytes. */
  fileKindRefused: 415,
  /** It is damaged, or no more than looks like one. */
  fileUnreadable: 422,
  fileEncrypted: 422,
  /** Papers that act: scripts, programs to start, files within. */
  fileHasActiveContent: 422,
  tooManyPixels: 422,
  /** A scan does not show its paper finely enough. */
  scanTooCoarse: 422,
  /** What somebody vouches for they have opened first. */
  notLookedAtYet: 409,
  malwareFound: 422,
  /** It is in the chart's list and does not open: damaged, gone, or its key is. */
  fileGone: 410,
  /** The screen is locked: whoever signed in shows anew that they are there. */
  sessionLocked: 423,
  refusedByGuideline: 422,
  refusedByRule: 422,
  tooManyRequests: 429,
  internal: 500,
  unavailable: 503,
  providerUnavailable: 503,
  /** Nobody looks through files now, so none is taken. */
  scannerUnavailable: 503,
  fileStoreUnavailable: 503,
} as const;
export type ProblemCode = keyof typeof problemCodes;

/** One clause of the guideline that was not met, in words, with what resolves it. */
export const refusedClause = z.object({
  clauseId: z.string(),
  section: z.string(),
  code: z.string(),
  summary: words,
  remedy: words,
  /** What the guideline itself allows against this refusal, when somebody claims it with a reason. */
  exceptions: z.array(z.object({ type: z.string(), title: words })),
});

/** An error as RFC 9457 problem details. `code` is stable; `clauses` stands on refusals by the guideline. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.enum(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
  detail: z.string().optional(),
  instance: z.string().optional(),
  gate: z.string().optional(),
  judgementId: z.string().optional(),
  edition: z.string().optional(),
  clauses: z.array(refusedClause).optional(),
  fields: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
  currentVersion: z.int().optional(),
  allowed: z.array(z.string()).optional(),
  /** Whose chart stays closed, so that it can be opened as an emergency. */
  patientId: z.string().optional(),
  /** When to come back, where it is too early. */
  opensAt: z.string().optional(),
});
export type Problem = z.infer<typeof problem>;
