import { isBlank, unlessCompleted } from '../ending.ts';
import type { ConsultationFacts, SymptomMatch } from '../facts/consultation.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';
import type { Unknown } from '../unknown.ts';

/** The list informs, the doctor decides: each match has a decision with a reason. */
export const unsuitableSymptomsWeighed = defineRule({
  name: 'unsuitable-symptoms/weighed',
  clauses: ['S-1-2-2-ii-a'],
  gates: ['acceptRequest', 'startCall', 'closeConsultation'],
  needs: ['consultation'],
  codes: ['symptomNotWeighed'],
  judge({ consultation }, { gate }) {
    const otherwise = gate === 'closeConsultation' ? unlessCompleted(consultation) : undefined;
    if (otherwise) return otherwise;
    const matches = findMatches(consultation);
    if (matches === 'unknown') return matchesUnconfirmed;
    if (matches.length === 0)
      return met('適さない症状に当たるものはありません。', 'No symptom matches the list.');
    if (matches.some(({ decision }) => decision === 'unknown')) return matchesUnconfirmed;
    return matches.some(
      ({ decision }) => decision === null || decision === 'unknown' || isBlank(decision.reason),
    )
      ? unmet(
          'symptomNotWeighed',
          'consultation.problems',
          'オンラインに適さない可能性のある症状があります。続けるか対面にするかを、理由とともに記録してください。',
          'A symptom may be unsuitable for online care. Record whether to go on or to see the patient in person, and why.',
        )
      : met('該当した症状を医師が検討しました。', 'The doctor weighed each matching symptom.');
  },
});

/** What the doctor found unsuitable is not held online. */
export const unsuitableCasesSeenInPerson = defineRule({
  name: 'unsuitable-symptoms/seen-in-person',
  clauses: ['S-1-2-2-ii-b'],
  gates: ['acceptRequest', 'startCall'],
  needs: ['consultation'],
  codes: ['unsuitableForOnline'],
  judge({ consultation }) {
    const matches = findMatches(consultation);
    if (matches === 'unknown') return matchesUnconfirmed;
    if (matches.length === 0)
      return notApplicable('適さない症状に当たるものはありません。', 'No symptom matches the list.');
    if (matches.some(({ decision }) => decision === 'unknown')) return matchesUnconfirmed;
    const inPerson = matches.some(
      ({ decision }) => decision !== null && decision !== 'unknown' && !decision.continueOnline,
    );
    return inPerson
      ? unmet(
          'unsuitableForOnline',
          'consultation.problems',
          '医師が対面で診ると判断した症状があります。対面の予約か、対面できる医療機関への紹介に進んでください。',
          'The doctor decided to see a symptom in person. Book an in-person visit or refer the patient.',
        )
      : met('対面が必要と判断された症状はありません。', 'No symptom was found to need an in-person visit.');
  },
});

function findMatches({ problems }: ConsultationFacts): readonly SymptomMatch[] | Unknown {
  if (problems === 'unknown' || problems.length === 0) return 'unknown';
  const matches: SymptomMatch[] = [];
  for (const { unsuitableSymptoms } of problems) {
    if (unsuitableSymptoms === 'unknown') return 'unknown';
    matches.push(...unsuitableSymptoms);
  }
  return matches;
}

const matchesUnconfirmed = unconfirmed(
  'consultation.problems',
  'オンラインに適さない症状の有無',
  'whether a symptom is unsuitable for online care',
);
