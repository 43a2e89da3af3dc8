import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Suspected resale or misuse cannot go on online, whatever the wish; it can only be moved in person. */
export const misuse = defineRule({
  name: 'misuse',
  clauses: ['S-1-5-4-i'],
  gates: [
    'acceptRequest',
    'confirmAppointment',
    'startCall',
    'beginExamination',
    'prescribe',
    'closeConsultation',
  ],
  needs: ['consultation'],
  codes: ['misuseSuspected'],
  judge({ consultation: { suspectedMisuse, disposition } }, { gate }) {
    if (
      gate === 'closeConsultation' &&
      disposition !== 'unknown' &&
      disposition !== null &&
      disposition !== 'completed'
    ) {
      return notApplicable('オンラインで完了しない診療です。', 'The consultation does not end online.');
    }
    if (suspectedMisuse === 'unknown') {
      return unconfirmed(
        'consultation.suspectedMisuse',
        '転売や不適正使用の疑いの有無',
        'whether resale or misuse is suspected',
      );
    }
    return suspectedMisuse
      ? unmet(
          'misuseSuspected',
          'consultation.suspectedMisuse',
          '転売や不適正使用が疑われています。オンラインでは進められません。対面診療に切り替えてください。',
          'Resale or misuse is suspected. It cannot go on online; please move the patient to in-person care.',
        )
      : met('転売や不適正使用の疑いはありません。', 'No resale or misuse is suspected.');
  },
});
