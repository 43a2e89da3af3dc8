import type { ClinicFacts } from '../facts/clinic.ts';
import { met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The page says that a pre-consultation may end without online care. */
export const preConsultationLimitShown = defineRule({
  name: 'notice-of-pre-consultation/limit',
  clauses: ['S-1-2-2-vi-a'],
  gates: ['publishPage'],
  needs: ['clinic'],
  codes: ['preConsultationLimitNotShown'],
  judge({ clinic }) {
    const otherwise = unlessOffered(clinic);
    if (otherwise) return otherwise;
    if (clinic.preConsultationLimitShown === 'unknown') {
      return unconfirmed(
        'clinic.preConsultationLimitShown',
        '診療前相談の注意書き',
        'the notice on pre-consultations',
      );
    }
    return clinic.preConsultationLimitShown
      ? met('診療前相談の注意書きがあります。', 'The notice is shown.')
      : unmet(
          'preConsultationLimitNotShown',
          'clinic.preConsultationLimitShown',
          '診療前相談のあとオンライン診療を行えないことがある旨を、ページに載せてください。',
          'Please say on the page that a pre-consultation may not lead to online care.',
        );
  },
});

/** Fees stand on the page. */
export const preConsultationFeesShown = defineRule({
  name: 'notice-of-pre-consultation/fees',
  clauses: ['S-1-2-2-vi-b'],
  gates: ['publishPage'],
  needs: ['clinic'],
  codes: ['feesNotShown'],
  judge({ clinic }) {
    const otherwise = unlessOffered(clinic);
    if (otherwise) return otherwise;
    if (clinic.feesShown === 'unknown')
      return unconfirmed('clinic.feesShown', '費用の掲示', 'that fees are shown');
    return clinic.feesShown
      ? met('費用を掲示しています。', 'Fees are shown.')
      : unmet(
          'feesNotShown',
          'clinic.feesShown',
          '診療前相談の費用をページに載せてください。無料の場合も、その旨を載せてください。',
          'Please show the fees of a pre-consultation on the page, even when it is free.',
        );
  },
});

function unlessOffered({ offersPreConsultation }: ClinicFacts): Finding<never> | undefined {
  if (offersPreConsultation === 'unknown') {
    return unconfirmed(
      'clinic.offersPreConsultation',
      '診療前相談を行うか',
      'whether pre-consultations are offered',
    );
  }
  return offersPreConsultation
    ? undefined
    : notApplicable('診療前相談を行っていません。', 'Pre-consultations are not offered.');
}
