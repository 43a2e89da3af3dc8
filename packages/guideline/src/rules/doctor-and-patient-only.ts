import type { ConsultationForm } from '../consultation-kind.ts';
import type { ConsultationFacts } from '../facts/consultation.ts';
import { notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/**
 * Care with a nurse or a doctor beside the patient has duties of its own (consent, order, the attending doctor).
 * Their facts are not judged here, so these forms are refused rather than let through unjudged.
 */
export const nurseBesideThePatient = defineRule({
  name: 'doctor-and-patient-only/nurse',
  clauses: ['S-2-3-1-a'],
  gates: ['acceptRequest', 'startCall'],
  needs: ['consultation'],
  codes: ['formNotOffered'],
  judge: ({ consultation }) => judgeForm(consultation, 'DtoPwithNurse'),
});

export const doctorBesideThePatient = defineRule({
  name: 'doctor-and-patient-only/doctor',
  clauses: ['S-2-4-1-b'],
  gates: ['acceptRequest', 'startCall'],
  needs: ['consultation'],
  codes: ['formNotOffered'],
  judge: ({ consultation }) => judgeForm(consultation, 'DtoPwithDoctor'),
});

function judgeForm({ form }: ConsultationFacts, refused: ConsultationForm): Finding<'formNotOffered'> {
  if (form === 'unknown')
    return unconfirmed('consultation.form', '診療の形態', 'the form of the consultation');
  if (form !== refused)
    return notApplicable('この形態の診療ではありません。', 'The consultation is not of this form.');
  return unmet(
    'formNotOffered',
    'consultation.form',
    'この形態のオンライン診療は、まだ提供していません。医師と患者だけの診療か、対面診療にしてください。',
    'This form of online care is not offered. Use doctor and patient only, or see the patient in person.',
  );
}
