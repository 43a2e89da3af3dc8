import { clauseTexts, type ClauseId } from './clauses/clause-texts.ts';
import { findWhyDisapplied } from './consultation-kind.ts';
import { standsIn, type CivilDate, type EditionId, type Instant } from './edition.ts';
import type { ExceptionClaim } from './exception.ts';
import { factsNeeded } from './facts-needed.ts';
import type { Facts } from './facts/facts.ts';
import type { Finding } from './finding.ts';
import { gateTraits, type Gate } from './gate.ts';
import type { Policy } from './policy.ts';
import type { Rule } from './rule.ts';
import { rulesAt } from './rules/all-rules.ts';
import type { DueTask, GateJudgement, NotFollowedVerdict, UnmetVerdict, Verdict } from './verdict.ts';
import { words, type Words } from './words.ts';

export interface JudgeInput {
  readonly gate: Gate;
  /** At least the groups `factsNeeded[gate]` names; others are not looked at. */
  readonly facts: Partial<Facts>;
  readonly policy: Policy;
  readonly edition: EditionId;
  /** Claims stored with the consultation; those for clauses of other gates are passed over. */
  readonly exceptions: readonly ExceptionClaim[];
  readonly at: Instant;
  /** The clinic's civil date. */
  readonly today: CivilDate;
}

/**
 * Judges every clause that stands at a gate. Pure: the same input always gives the same judgement.
 * @param rules those that stand at the gate; others only where a set of rules is itself what is tried
 * @throws TypeError when a needed group of facts was not given, which is a fault of the caller
 */
export function judge(input: JudgeInput, rules: readonly Rule[] = rulesAt(input.gate)): GateJudgement {
  const facts = requireFacts(input);
  const verdicts: Verdict[] = [];
  const dueTasks: DueTask[] = [];
  for (const rule of rules) {
    const finding = rule.judge(facts, input);
    for (const clauseId of rule.clauses) {
      const why = findWhyNotApplied(clauseId, input, facts);
      if (why === undefined) {
        const [verdict, due] = settle(rule, clauseId, finding, input.exceptions);
        verdicts.push(verdict);
        if (due !== undefined) dueTasks.push(due);
      } else {
        verdicts.push({ clauseId, rule: rule.name, kind: 'notApplicable', why });
      }
    }
  }
  return conclude(input, verdicts, dueTasks);
}

function requireFacts({ gate, facts }: JudgeInput): Facts {
  for (const name of factsNeeded[gate]) {
    if (facts[name] === undefined) throw new TypeError(`The gate ${gate} needs the facts "${name}"`);
  }
  return facts as Facts;
}

function findWhyNotApplied(
  clauseId: ClauseId,
  { gate, edition }: JudgeInput,
  facts: Facts,
): Words | undefined {
  if (!standsIn(clauseTexts[clauseId].standing, edition)) {
    return words(
      'この版の指針には、この項目がありません。',
      'This edition of the guideline does not hold the clause.',
    );
  }
  if (gateTraits[gate].subject !== 'consultation') return undefined;
  // A kind nobody recorded is held to everything.
  const { kind } = facts.consultation;
  return kind === 'unknown' ? undefined : findWhyDisapplied(kind, clauseId);
}

/** Weighs what a rule found against what was claimed for this clause. */
function settle(
  rule: Rule,
  clauseId: ClauseId,
  finding: Finding,
  claims: readonly ExceptionClaim[],
): [Verdict, DueTask | undefined] {
  const head = { clauseId, rule: rule.name };
  const claimed = claims.filter((claim) => claim.clauseId === clauseId);
  if (claimed.some((claim) => rule.admits.every(({ type }) => type !== claim.type))) {
    return [{ ...head, ...exceptionNotAdmitted }, undefined];
  }
  if (finding.kind === 'notApplicable') return [{ ...head, ...finding }, undefined];
  if (finding.kind === 'met') {
    const { because, leaves } = finding;
    return [{ ...head, kind: 'met', because }, leaves && { ...leaves, clauseId }];
  }
  if (finding.kind === 'excepted') {
    const { standingFact, source } = finding;
    return [{ ...head, kind: 'excepted', exception: { standingFact, source } }, undefined];
  }
  const lifting = rule.admits.find(
    ({ type, lifts }) => lifts.includes(finding.code) && claimed.some((claim) => claim.type === type),
  );
  const claim = claimed.find(({ type }) => type === lifting?.type);
  if (lifting === undefined || claim === undefined) {
    return [{ ...head, ...(binds(clauseId) ? finding : toAdvice(finding)) }, undefined];
  }
  const { type, reason } = claim;
  if (reason.trim() === '') return [{ ...head, ...exceptionReasonMissing }, undefined];
  return [
    { ...head, kind: 'excepted', exception: { type, reason } },
    lifting.leaves && { ...lifting.leaves, clauseId },
  ];
}

/** What the guideline only recommends never refuses. */
function binds(clauseId: ClauseId): boolean {
  return clauseTexts[clauseId].level !== 'should';
}

function toAdvice({ remedy, ...finding }: Extract<Finding, { kind: 'unmet' }>): NotFollowedVerdict {
  return { ...finding, kind: 'notFollowed', advice: remedy };
}

const exceptionReasonMissing: UnmetVerdict = {
  kind: 'unmet',
  code: 'exceptionReasonMissing',
  remedy: words(
    '例外の理由が書かれていません。理由を書いてください。',
    'The exception carries no reason. Please write why.',
  ),
  facts: [],
  unknownFacts: [],
};

const exceptionNotAdmitted: UnmetVerdict = {
  kind: 'unmet',
  code: 'exceptionNotAdmitted',
  remedy: words(
    '指針は、この項目にその例外を認めていません。例外の申し出を取り消してください。',
    'The guideline does not allow that exception to this clause. Please take the claim back.',
  ),
  facts: [],
  unknownFacts: [],
};

function conclude(
  { gate, edition }: JudgeInput,
  verdicts: readonly Verdict[],
  left: readonly DueTask[],
): GateJudgement {
  const refusals = verdicts.filter((verdict) => verdict.kind === 'unmet');
  if (refusals.length > 0 && gateTraits[gate].refuses) {
    return { gate, edition, outcome: 'refused', verdicts, dueTasks: [] };
  }
  const owed = refusals.map(({ code, clauseId, remedy }) => ({ type: code, clauseId, words: remedy }));
  const dueTasks = [...owed, ...left];
  return {
    gate,
    edition,
    outcome: dueTasks.length > 0 ? 'passedWithDueTasks' : 'passed',
    verdicts,
    dueTasks,
  };
}
