import type { ClinicFacts } from '../facts/clinic.ts';
import { holds, met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
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

/** Besides the page, the patient is told before it begins. */
export const patientToldOfPreConsultation = defineRule({
  name: 'notice-of-pre-consultation/told',
  clauses: ['S-1-2-2-vi-a', 'S-1-2-2-vi-b'],
  gates: ['startCall'],
  needs: ['consultation'],
  codes: ['patientNotTold'],
  judge({ consultation: { kind, toldOfPreConsultation } }) {
    if (kind === 'unknown') return unconfirmed('consultation.kind', '診療の種類', 'the kind of contact');
    if (kind !== 'preConsultation')
      return notApplicable('診療前相談ではありません。', 'It is no pre-consultation.');
    return holds(toldOfPreConsultation, 'consultation.toldOfPreConsultation', {
      name: ['診療前相談についての患者への周知', 'what the patient was told of the pre-consultation'],
      code: 'patientNotTold',
      remedy: [
        'オンライン診療に至らないことがあることと費用を、患者に前もって知らせてください。',
        'Tell the patient beforehand that online care may not follow, and what it costs.',
      ],
      because: ['患者に前もって知らせました。', 'The patient was told beforehand.'],
    });
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
