import type { ConsultationKind } from '../consultation-kind.ts';
import type { Facts } from '../facts/facts.ts';
import { met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A pre-consultation holds no clinical act: nothing is prescribed in it. */
export const nothingPrescribedInAPreConsultation = defineRule({
  name: 'acts-of-the-kind/pre-consultation',
  clauses: ['S-III-1-precon-e'],
  gates: ['prescribe'],
  needs: ['consultation'],
  codes: ['notAnActOfThisKind'],
  judge: (facts) => judgeKind(facts, 'preConsultation'),
});

/** A visit recommendation prescribes nothing. */
export const nothingPrescribedInAVisitRecommendation = defineRule({
  name: 'acts-of-the-kind/visit-recommendation',
  clauses: ['S-III-1-triage-b'],
  gates: ['prescribe'],
  needs: ['consultation'],
  codes: ['notAnActOfThisKind'],
  judge: (facts) => judgeKind(facts, 'visitRecommendation'),
});

/** Health advice, by whomever, holds no medical judgement. */
export const nothingPrescribedInHealthAdvice = defineRule({
  name: 'acts-of-the-kind/health-advice',
  clauses: ['S-III-1-advice-doctor', 'S-III-1-advice-nondoctor'],
  gates: ['prescribe'],
  needs: ['consultation'],
  codes: ['notAnActOfThisKind'],
  judge: (facts) => judgeKind(facts, 'healthAdvice'),
});

function judgeKind(
  { consultation: { kind } }: Pick<Facts, 'consultation'>,
  refused: ConsultationKind,
): Finding<'notAnActOfThisKind'> {
  if (kind === 'unknown') return unconfirmed('consultation.kind', '診療の種類', 'the kind of contact');
  if (kind === 'onlineConsultation') return met('オンライン診療です。', 'It is an online consultation.');
  if (kind !== refused)
    return notApplicable('この種類の相談ではありません。', 'The contact is of another kind.');
  return unmet(
    'notAnActOfThisKind',
    'consultation.kind',
    'この相談では処方できません。処方するには、オンライン診療または対面診療を行ってください。',
    'Nothing can be prescribed in this contact. Hold an online consultation, or see the patient in person.',
  );
}
