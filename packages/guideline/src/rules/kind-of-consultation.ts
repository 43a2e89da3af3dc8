import { met, unconfirmed } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Nothing runs unclassified: which clauses apply depends on the kind of contact. */
export const kindOfConsultation = defineRule({
  name: 'kind-of-consultation',
  clauses: ['S-III-2-ii'],
  gates: ['acceptRequest', 'confirmAppointment', 'startCall'],
  needs: ['consultation'],
  codes: [],
  judge({ consultation }) {
    return consultation.kind === 'unknown'
      ? unconfirmed(
          'consultation.kind',
          '診療の種類（オンライン診療、診療前相談など）',
          'the kind of contact',
        )
      : met('診療の種類が決まっています。', 'The kind of contact is named.');
  },
});
