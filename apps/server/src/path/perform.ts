import { operations, isCommand, stepUpOperations } from '@onshin/contract';
import { sql } from 'kysely';
import type { Database, Tx } from '../platform/database.ts';
import { markOf } from '../platform/clock-drift.ts';
import { ProblemError } from '../platform/problem-error.ts';
import type { Act, Announcement, FactProviders } from './act.ts';
import { type Actor, actorIn, isHelper } from './actor.ts';
import { type AuditTrail, emptyTrail, writeAudit } from './audit.ts';
import { lock } from './activity.ts';
import { findFormerHelper } from './former-helper.ts';
import { mayLocked } from './locked.ts';
import { judgeAt, keepJudgement, type Judged } from './pass-gate.ts';
import type { GatePassage } from './act.ts';
import { decide, looksAtPatient, mayAttempt } from './permissions.ts';
import type { Incoming, Outgoing } from './incoming.ts';
import { GuidelineRefusal } from './refusal.ts';
import { requirePortalTerms } from './portal-terms.ts';
import { findRemembered, remember } from './remembered.ts';
import { findStanding } from './standing.ts';
import { isClosedUnderSeal } from './under-seal.ts';

/** What the path needs of the house. */
export interface PathParts {
  readonly db: Database;
  readonly facts: FactProviders;
  readonly announce: (announcements: readonly Announcement[]) => void;
}

/** A refusal that was already written down before its answer left. */
interface Refused {
  readonly refusal: ProblemError;
  readonly passage?: GatePassage;
  readonly judged?: Judged;
}

/**
 * The one path of an act: one transaction, scoped to the clinic, its time read once; authorise, run, audit, remember the
 * answer under its key, commit. A refusal rolls what it had begun back to the savepoint and is kept itself.
 */
export async function perform(
  parts: PathParts,
  incoming: Incoming,
  run: (act: Act) => Promise<unknown>,
): Promise<Outgoing> {
  const operation = operations[incoming.name];
  const isAct = isCommand(operation.at);
  if (incoming.signedIn?.isLocked === true && !mayLocked(incoming.name)) {
    await lock(parts.db, incoming.signedIn.sessionId);
    throw new ProblemError('sessionLocked');
  }
  const announcements: Announcement[] = [];
  const outgoing = await parts.db.transaction().execute(async (tx) => {
    // Read as the transaction begins: what it waits for later is no drift.
    const here = Date.now();
    const actor = actorIn(incoming.signedIn, incoming.clinicId);
    const now = await enter(tx, incoming, actor);
    const clockDrift = markOf(now, here);
    const remembered =
      isAct && mayAttempt(incoming.name, actor) ? await findRemembered(tx, incoming, actor) : null;
    const trail = emptyTrail();
    if (clockDrift !== null) trail.detail = { clockDriftSeconds: clockDrift };
    // What is done under temporary access is looked through by its person afterwards (A-6.5-C-3).
    const recoveryId = incoming.signedIn?.recoveryId ?? null;
    if (recoveryId !== null) Object.assign(trail.detail, { recoveryId });
    // And under an emergency account by somebody else (A-6.10-C-4-2).
    const sealedUseId = incoming.signedIn?.sealedUseId ?? null;
    if (sealedUseId !== null) Object.assign(trail.detail, { sealedUseId });
    const kept: { passage?: GatePassage; judged?: Judged } = {};
    const act = makeAct(parts, tx, incoming, actor, { now, clockDrift }, trail, kept, announcements);
    if (isAct) await sql`savepoint act`.execute(tx);
    try {
      const workOrderId = actor.kind === 'staff' ? actor.workOrderId : undefined;
      if (workOrderId !== undefined) act.noteInAudit({ workOrderId });
      // What is done in a patient's place stands as the helper's act, with what let them do it.
      if (isHelper(actor)) act.noteInAudit({ helperId: actor.helperId, inPlaceOf: actor.patientId });
      if (needsCertificate(incoming)) throw new ProblemError('clientCertificateNeeded');
      if (isClosedUnderSeal(incoming)) throw new ProblemError('forbidden');
      await authorise(act, incoming);
      // Who may no longer do it, or to this patient, is not told again what they were told before.
      if (remembered !== null) return remembered;
      requireStepUp(incoming, actor);
      const answer = await run(act);
      await audit(act, incoming, isAct ? 'done' : 'read', trail);
      const outcome = { status: operation.status, answer };
      if (isAct) await remember(tx, incoming, actor, outcome);
      return outcome;
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      announcements.length = 0;
      if (!isAct) return refuseReading(act, incoming, trail, error);
      await sql`rollback to savepoint act`.execute(tx);
      await error.keep?.(tx);
      return await keepRefusal(act, incoming, trail, { refusal: error, ...kept });
    }
  });
  if (announcements.length > 0) parts.announce(announcements);
  if (outgoing.answer instanceof ProblemError) throw outgoing.answer;
  return outgoing;
}

/** What a refusal to read is called when somebody was not let in; it is kept, for whoever watches over accesses. */
export const deniedCodes: ReadonlySet<string> = new Set([
  'forbidden',
  'outsideCare',
  'notInvited',
  'clientCertificateNeeded',
  'helpEnded',
]);

/** Whether the clinic asks its staff for a certificate from where this call came. */
function needsCertificate({ signedIn, clinicId }: Incoming): boolean {
  return signedIn?.staff.some((each) => each.clinicId === clinicId && each.needsCertificate) === true;
}

/** Asks the one table whether this actor may do this to what the path names. */
async function authorise(act: Act, { name, params, signedIn }: Incoming): Promise<void> {
  const isAsked = looksAtPatient(name) && mayAttempt(name, act.actor);
  const found = isAsked ? await findStanding(act, params) : null;
  const decision = decide(name, act.actor, found?.standing ?? null);
  if (found !== null && found.standing.emergencyAccessId !== null)
    act.noteInAudit({ emergencyAccessId: found.standing.emergencyAccessId });
  if (decision === 'allowed') {
    await requirePortalTerms(act, name, found?.patientId ?? null);
    return;
  }
  // Their session may still be open in the browser; what it was for is over.
  if (decision === 'notSignedIn' && signedIn?.method === 'helper' && signedIn.helping === null)
    throw new ProblemError('helpEnded');
  // Who tries to open a chart that is not theirs to open is written down beside whose chart it is.
  if ((decision !== 'outsideCare' && decision !== 'notInvited') || found === null)
    throw new ProblemError(decision);
  act.concerns({ patientIds: [found.patientId] });
  throw new ProblemError(decision, undefined, { patientId: found.patientId });
}

/** Asks for a fresh proof of who is there. An inspector has no factors to show; what they may read ends by itself. */
function requireStepUp({ name, signedIn }: Incoming, actor: Actor): void {
  if (!stepUpOperations.has(name) || actor.kind === 'inspector') return;
  if (signedIn?.isSteppedUp !== true) throw new ProblemError('stepUpNeeded');
}

/** Scopes the transaction to clinic and account, serialises repeats of one key and tries at one secret, and reads the clock. */
async function enter(tx: Tx, incoming: Incoming, actor: Actor): Promise<string> {
  const account = actor.kind === 'anonymous' ? '' : actor.accountId;
  const key = incoming.idempotencyKey;
  const names = [key === null ? null : `${account}:${incoming.name}:${key}`, incoming.oneByOne];
  const locks = names.map((name) =>
    name === null ? sql`` : sql`, pg_advisory_xact_lock(hashtextextended(${name}, 0))`,
  );
  const { rows } = await sql<{ now: string; isSomewhere: boolean }>`
    select set_config('app.clinic', ${incoming.clinicId ?? ''}, true), set_config('app.account', ${account}, true),
           now() as now,
           (${incoming.clinicId}::uuid is null
            or exists (select from lookup.clinic_slug_and_name(${incoming.clinicId}::uuid))) as is_somewhere
           ${sql.join(locks, sql` `)}`.execute(tx);
  const row = rows[0];
  if (row === undefined) throw new Error('The database told no time');
  // An act in a clinic that is none leaves no trace, for there is nowhere to leave it.
  if (!row.isSomewhere) throw new ProblemError('notFound');
  return row.now;
}

function makeAct(
  parts: PathParts,
  tx: Tx,
  incoming: Incoming,
  actor: Actor,
  time: Pick<Act, 'now' | 'clockDrift'>,
  trail: AuditTrail,
  kept: { passage?: GatePassage; judged?: Judged },
  announcements: Announcement[],
): Act {
  const act: Act = {
    tx,
    ...time,
    clinicId: incoming.clinicId ?? '',
    actor,
    remoteAddress: incoming.remoteAddress,
    expectedVersion: incoming.expectedVersion,
    concerns(subject) {
      for (const patientId of subject.patientIds ?? []) trail.patientIds.add(patientId);
      trail.consultationId = subject.consultationId ?? trail.consultationId;
    },
    noteInAudit(detail) {
      Object.assign(trail.detail, detail);
    },
    leaveTrace() {
      trail.leavesTrace = true;
    },
    leaveNoTrace() {
      trail.leavesNoTrace = actor.kind === 'anonymous';
    },
    async passGate(passage) {
      const judged = await judgeAt(act, parts.facts, passage);
      if (judged.judgement.outcome === 'refused') {
        Object.assign(kept, { passage, judged });
        throw new GuidelineRefusal(judged.judgement, '');
      }
      await keepJudgement(act, passage, judged);
      return judged.judgement;
    },
    async previewGate(passage) {
      return (await judgeAt(act, parts.facts, passage)).judgement;
    },
    async enqueue(task, payload) {
      await sql`select jobs.enqueue(${task}, ${JSON.stringify(payload)}::jsonb)`.execute(tx);
    },
    announce(announcement) {
      announcements.push(announcement);
    },
  };
  return act;
}

async function audit(
  act: Act,
  incoming: Incoming,
  outcome: 'done' | 'read',
  trail: AuditTrail,
): Promise<void> {
  if (incoming.clinicId === null || trail.leavesNoTrace) return;
  // Reading what belongs to nobody in particular, such as a public page, leaves no trace; a patient's data always does.
  // Whoever looks from outside leaves one wherever they look.
  const isOutsider = act.actor.kind === 'inspector' || trail.detail.workOrderId !== undefined;
  if (outcome === 'read' && trail.patientIds.size === 0 && !trail.leavesTrace && !isOutsider) return;
  await writeAudit(act, incoming.name, outcome, trail);
}

async function keepRefusal(
  act: Act,
  incoming: Incoming,
  trail: AuditTrail,
  refused: Refused,
): Promise<Outgoing> {
  let { refusal } = refused;
  if (refused.passage && refused.judged) {
    const id = await keepJudgement(act, refused.passage, refused.judged);
    refusal = new GuidelineRefusal(refused.judged.judgement, id);
  }
  await auditRefusal(act, incoming, trail, refusal);
  return { status: 0, answer: refusal };
}

async function refuseReading(
  act: Act,
  incoming: Incoming,
  trail: AuditTrail,
  refusal: ProblemError,
): Promise<Outgoing> {
  if (deniedCodes.has(refusal.code)) await auditRefusal(act, incoming, trail, refusal);
  return { status: 0, answer: refusal };
}

/** Writes down who was refused. Somebody whose help is over is nobody any more, and is written down as who they were. */
async function auditRefusal(
  act: Act,
  { name, signedIn }: Incoming,
  trail: AuditTrail,
  { code }: ProblemError,
): Promise<void> {
  const former = code === 'helpEnded' ? await findFormerHelper(act, signedIn) : null;
  const actor = former ?? act.actor;
  if (act.clinicId === '' || actor.kind === 'anonymous') return;
  if (former !== null) act.concerns({ patientIds: [former.patientId] });
  await writeAudit({ ...act, actor }, name, 'refused', { ...trail, detail: { ...trail.detail, code } });
}
