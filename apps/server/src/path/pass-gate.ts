import { civilDateOf } from '@onshin/domain';
import {
  defaultPolicy,
  type DueTask,
  editionInForce,
  type FactName,
  type Facts,
  factsNeeded,
  type GateJudgement,
  judge,
  type Policy,
  refusalCodes,
} from '@onshin/guideline';
import { sql } from 'kysely';
import { json } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { readTogether } from '../platform/read-together.ts';
import type { Act, FactProviders, GatePassage, Given } from './act.ts';
import { roleOfWork } from './actor.ts';

type Judging = Pick<Act, 'tx' | 'now' | 'clinicId' | 'actor'>;

/** A judgement with all it rested on. */
export interface Judged {
  readonly judgement: GateJudgement;
  readonly facts: Partial<Facts>;
  readonly policy: Policy;
}

/** The dated policy of the clinic in force now, and the civil date there. */
async function loadStanding(act: Judging): Promise<{ policy: Policy; today: string }> {
  const { rows } = await sql<{ timeZone: string; policy: Partial<Policy> | null }>`
    select c.time_zone,
           (select p.policy from clinic_policy p
            where p.clinic_id = c.id and p.valid_from <= now() order by p.valid_from desc limit 1) as policy
    from clinic c where c.id = ${act.clinicId}`.execute(act.tx);
  const timeZone = rows[0]?.timeZone ?? 'Asia/Tokyo';
  return {
    policy: { ...defaultPolicy, ...rows[0]?.policy },
    today: civilDateOf(Date.parse(act.now), timeZone),
  };
}

/**
 * Loads the facts a gate needs and judges them under the edition and policy in force. Keeps nothing. Facts that do not
 * wait for each other are asked for in one statement, so that a gate costs a handful of them.
 */
export async function judgeAt(
  judging: Judging,
  providers: FactProviders,
  passage: GatePassage,
): Promise<Judged> {
  const act: Judging = {
    tx: readTogether(judging.tx),
    now: judging.now,
    clinicId: judging.clinicId,
    actor: judging.actor,
  };
  const [{ policy, today }, groups] = await Promise.all([
    loadStanding(act),
    Promise.all(factsNeeded[passage.gate].map((name) => load(act, providers, passage, name))),
  ]);
  const facts: Partial<Facts> = Object.fromEntries(groups);
  const judgement = judge({
    gate: passage.gate,
    facts,
    policy,
    edition: editionInForce(today),
    exceptions: passage.exceptions ?? [],
    at: act.now,
    today,
  });
  return { judgement, facts, policy };
}

async function load<N extends FactName>(
  act: Judging,
  providers: FactProviders,
  passage: GatePassage,
  name: N,
): Promise<readonly [N, Facts[N]]> {
  const given: Given<N> | undefined = passage.given?.[name];
  if (given === undefined) return [name, await providers[name](act, passage.subject)];
  if (!isChange(given)) return [name, given];
  return [name, given(await providers[name](act, passage.subject))];
}

const isChange = <N extends FactName>(given: Given<N>): given is (standing: Facts[N]) => Facts[N] =>
  typeof given === 'function';

/** Keeps one passage through a gate as an immutable row, and the duties it leaves as tasks with a name on them. */
export async function keepJudgement(
  act: Judging & Pick<Act, 'clockDrift'>,
  passage: GatePassage,
  judged: Judged,
): Promise<string> {
  const id = newId();
  const { judgement, facts, policy } = judged;
  await act.tx
    .insertInto('judgement')
    .values({
      clinicId: act.clinicId,
      id,
      consultationId: passage.subject.consultationId,
      patientId: passage.subject.patientId,
      gate: judgement.gate,
      outcome: judgement.outcome,
      edition: judgement.edition,
      policy: json(policy),
      facts: json(facts),
      verdicts: json(judgement.verdicts),
      actorAccountId: act.actor.kind === 'anonymous' ? null : act.actor.accountId,
      actorName: act.actor.kind === 'anonymous' ? '' : act.actor.name,
      judgedAt: act.now,
      clockDriftSeconds: act.clockDrift,
    })
    .execute();
  const { consultationId } = passage.subject;
  if (consultationId !== null && judgement.dueTasks.length > 0) {
    await act.tx
      .insertInto('dueTask')
      .values(
        distinctTasks(judgement).map((task) => ({
          clinicId: act.clinicId,
          id: newId(),
          consultationId,
          type: task.type,
          clauseId: task.clauseId,
          words: json(task.words),
          ownerStaffId: act.actor.kind === 'staff' ? act.actor.staffId : null,
          ownerRole: roleOfWork(act.actor),
        })),
      )
      .execute();
  }
  return id;
}

/** A rule that cites several clauses leaves one duty, under the first of them. */
function distinctTasks({ dueTasks }: GateJudgement): readonly DueTask[] {
  return dueTasks.filter(
    (task, index) =>
      dueTasks.findIndex((each) => each.type === task.type && each.words.ja === task.words.ja) === index,
  );
}

/**
 * Settles the duties that a later passage shows to be done: what an ending left open because it could not refuse, and
 * this gate has found met.
 */
export async function settleMetTasks(
  act: Judging,
  consultationId: string,
  judgement: GateJudgement,
): Promise<void> {
  const unmet = new Set<string>(
    judgement.verdicts.filter(({ kind }) => kind === 'unmet').map(({ clauseId }) => clauseId),
  );
  const met = judgement.verdicts.map(({ clauseId }) => clauseId).filter((clauseId) => !unmet.has(clauseId));
  if (met.length === 0) return;
  await act.tx
    .updateTable('dueTask')
    .set({ settledAt: act.now, settledHow: judgement.gate })
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('settledAt', 'is', null)
    .where('clauseId', 'in', met)
    .where('type', 'in', [...refusalCodes])
    .execute();
}
