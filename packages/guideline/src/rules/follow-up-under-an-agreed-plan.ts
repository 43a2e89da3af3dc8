import type { CarePlanVersionFacts } from '../facts/plan.ts';
import { met, unconfirmed, unmet, type Finding } from '../finding.ts';
import { unlessFollowUp } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A follow-up rests on an agreed plan, made after an in-person evaluation or after care begun online. */
export const followUpUnderAnAgreedPlan = defineRule({
  name: 'follow-up-under-an-agreed-plan',
  clauses: ['S-1-3-2-i-a'],
  gates: ['startCall'],
  needs: ['consultation', 'plan'],
  codes: ['planMissing', 'planNotAgreed', 'planWithoutEvaluation'],
  judge({ consultation, plan: { version } }) {
    const otherwise = unlessFollowUp(consultation);
    if (otherwise) return otherwise;
    if (version === 'unknown') return planUnconfirmed;
    if (version === null) {
      return unmet(
        'planMissing',
        'plan.version',
        '診療計画がありません。再診の前に診療計画を作り、患者と合意してください。',
        'There is no care plan. Make one and agree on it before a follow-up.',
      );
    }
    return judgePlan(version);
  },
});

/** A plan is adopted with the patient's agreement and on the ground of an evaluation. */
export const planRestsOnAnEvaluation = defineRule({
  name: 'follow-up-under-an-agreed-plan/adoption',
  clauses: ['S-1-3-2-i-a'],
  gates: ['adoptPlan'],
  needs: ['plan'],
  codes: ['planMissing', 'planNotAgreed', 'planWithoutEvaluation'],
  judge({ plan: { version } }) {
    if (version === 'unknown') return planUnconfirmed;
    if (version === null) {
      return unmet(
        'planMissing',
        'plan.version',
        '診療計画の案がありません。先に作成してください。',
        'There is no draft of a plan. Please write one first.',
      );
    }
    return judgePlan(version);
  },
});

const planUnconfirmed = unconfirmed('plan.version', '診療計画', 'the care plan');

function judgePlan({
  agreedByPatient,
  basis,
}: CarePlanVersionFacts): Finding<'planNotAgreed' | 'planWithoutEvaluation'> {
  if (agreedByPatient === 'unknown')
    return unconfirmed('plan.version', '診療計画への患者の合意', 'the patient’s agreement to the plan');
  if (!agreedByPatient) {
    return unmet(
      'planNotAgreed',
      'plan.version',
      '患者が診療計画に合意していません。計画を示して合意を得てください。',
      'The patient has not agreed to the plan. Show it and ask.',
    );
  }
  if (basis === 'unknown') {
    return unconfirmed('plan.version', '診療計画のもとになった評価', 'the evaluation the plan rests on');
  }
  if (basis === 'none') {
    return unmet(
      'planWithoutEvaluation',
      'plan.version',
      '診療計画のもとになる対面の評価がありません。対面で診察し、その評価を計画に結び付けてください。',
      'The plan rests on no in-person evaluation. See the patient in person and link the evaluation.',
    );
  }
  return basis === 'inPersonEvaluation'
    ? met(
        '対面の評価に基づく、合意した診療計画があります。',
        'An agreed plan rests on an in-person evaluation.',
      )
    : met(
        '初診からのオンライン診療に続く診療計画があります（S-1-3-2-ii-b）。',
        'An agreed plan follows care begun online (S-1-3-2-ii-b).',
      );
}
