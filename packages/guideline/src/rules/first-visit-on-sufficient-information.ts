import { met, unconfirmed, unmet } from '../finding.ts';
import { unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';

/**
 * Records, not the interview alone, tell history, medicines and allergies; the doctor has looked at them. Where one of
 * the three is not to be had, information does not suffice and no reason makes up for it: a pre-consultation comes first.
 */
export const firstVisitOnSufficientInformation = defineRule({
  name: 'first-visit-on-sufficient-information',
  clauses: ['S-1-2-2-iii-b'],
  gates: ['startCall'],
  needs: ['consultation', 'intake'],
  codes: ['recordsMissing', 'historyNotAscertained', 'informationNotReviewed'],
  judge({ consultation, intake }) {
    const otherwise = unlessFirstVisit(consultation, 'sufficientInformation');
    if (otherwise) return otherwise;
    if (intake.healthSources === 'unknown') {
      return unconfirmed(
        'intake.healthSources',
        '医学的情報の出所',
        'where the medical information came from',
      );
    }
    if (intake.healthSources.every(({ kind }) => kind === 'patientsStatement')) {
      return unmet(
        'recordsMissing',
        'intake.healthSources',
        '患者の話だけでは足りません。お薬手帳や紹介状などの記録を得るか、診療前相談を行ってください。',
        'The patient’s word alone is not enough. Obtain records such as a medication notebook, or hold a pre-consultation.',
      );
    }
    const { underlyingConditions, medicines, allergies } = intake;
    if (underlyingConditions === 'unknown') {
      return unconfirmed('intake.underlyingConditions', '既往歴・基礎疾患', 'past and underlying conditions');
    }
    if (medicines === 'unknown') return unconfirmed('intake.medicines', '服薬歴', 'medicines taken');
    if (allergies === 'unknown') return unconfirmed('intake.allergies', 'アレルギー歴', 'allergies');
    const answers = [underlyingConditions, medicines, allergies];
    if (answers.some(({ state }) => state === 'notAscertained')) {
      return unmet(
        'historyNotAscertained',
        ['intake.underlyingConditions', 'intake.medicines', 'intake.allergies'],
        '既往歴・服薬歴・アレルギー歴に不明なものがあります。記録から確かめるか、診療前相談を行ってください。',
        'Conditions, medicines or allergies are not ascertained. Find them in records, or hold a pre-consultation.',
      );
    }
    if (intake.reviewedByDoctor === 'unknown') {
      return unconfirmed(
        'intake.reviewedByDoctor',
        '医師が情報を確認したこと',
        'that the doctor reviewed the information',
      );
    }
    return intake.reviewedByDoctor
      ? met('記録から医学的情報を把握しています。', 'Records give the needed information.')
      : unmet(
          'informationNotReviewed',
          'intake.reviewedByDoctor',
          '得られた情報を医師が確認し、可能かどうかを判断してください。',
          'The doctor has to review the information and judge whether it is feasible.',
        );
  },
});
