import type { ConsultationFacts } from '../facts/consultation.ts';
import { met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Online care begins with the patient's own wish, said in so many words. */
export const wishStated = defineRule({
  name: 'wish-of-the-patient/stated',
  clauses: ['S-1-1-2-ii-a'],
  gates: ['acceptRequest'],
  needs: ['consultation'],
  codes: ['wishNotStated'],
  judge({ consultation }) {
    const spared = unlessAsked(consultation);
    if (spared) return spared;
    if (consultation.wishStated === 'unknown') {
      return unconfirmed(
        'consultation.wishStated',
        '患者がオンライン診療を希望していること',
        'the patient’s wish for online care',
      );
    }
    return consultation.wishStated
      ? met('患者がオンライン診療を希望しています。', 'The patient wishes online care.')
      : unmet(
          'wishNotStated',
          'consultation.wishStated',
          '患者がオンライン診療を希望していません。希望を確かめるか、対面診療にしてください。',
          'The patient has not said that they wish online care. Ask, or see them in person.',
        );
  },
});

/** The doctor confirms the wish with the patient. */
export const wishConfirmed = defineRule({
  name: 'wish-of-the-patient/confirmed',
  clauses: ['S-1-1-2-ii-a'],
  gates: ['beginExamination'],
  needs: ['consultation', 'judgementToday'],
  codes: ['wishNotConfirmed'],
  judge({ consultation, judgementToday }) {
    const spared = unlessAsked(consultation);
    if (spared) return spared;
    if (judgementToday.wishConfirmed === 'unknown') {
      return unconfirmed(
        'judgementToday.wishConfirmed',
        'オンライン診療の希望を医師が確かめたこと',
        'that the doctor asked for the patient’s wish',
      );
    }
    return judgementToday.wishConfirmed
      ? met('医師が患者の希望を確かめました。', 'The doctor confirmed the wish.')
      : unmet(
          'wishNotConfirmed',
          'judgementToday.wishConfirmed',
          'オンライン診療の希望を、患者にはっきり確かめてください。',
          'Please confirm with the patient that they wish online care.',
        );
  },
});

/** S-1-1-2-ii-b: a visit recommendation that answers the patient's own contact needs no question. */
function unlessAsked({ kind, requestedBy }: ConsultationFacts): Finding<never> | undefined {
  const contactedByPatient =
    requestedBy === 'patient' || requestedBy === 'counter' || requestedBy === 'telephone';
  return kind === 'visitRecommendation' && contactedByPatient
    ? notApplicable(
        '患者からの連絡に応じた受診勧奨のため、希望の確認は要りません（S-1-1-2-ii-b）。',
        'The patient made contact, so the wish need not be asked for (S-1-1-2-ii-b).',
      )
    : undefined;
}
