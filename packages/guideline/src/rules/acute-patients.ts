import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Acute illness is in principle seen in person; once seen and stable, online care may be considered. */
export const acutePatients = defineRule({
  name: 'acute-patients',
  clauses: ['S-1-2-2-vii-a'],
  gates: ['acceptRequest', 'confirmAppointment', 'startCall'],
  needs: ['consultation'],
  codes: ['acuteNeedsInPerson'],
  admits: [{ type: 'acutePatientOverride', lifts: ['acuteNeedsInPerson'] }],
  judge({ consultation: { problems } }) {
    const fact = 'consultation.problems';
    if (
      problems === 'unknown' ||
      problems.length === 0 ||
      problems.some(({ acute }) => acute === 'unknown')
    ) {
      return unconfirmed(fact, '急病急変かどうか', 'whether the illness is acute');
    }
    const acute = problems.filter((problem) => problem.acute === true);
    if (acute.length === 0) return met('急病急変ではありません。', 'The illness is not acute.');
    if (acute.some(({ stableAfterInPersonVisit }) => stableAfterInPersonVisit === 'unknown')) {
      return unconfirmed(
        fact,
        '対面診療のあと容体が安定したこと',
        'that the patient is stable after an in-person visit',
      );
    }
    return acute.every(({ stableAfterInPersonVisit }) => stableAfterInPersonVisit === true)
      ? met('対面診療を経て、容体が安定しています。', 'Stable after an in-person visit.')
      : unmet(
          'acuteNeedsInPerson',
          fact,
          '急病急変のため、対面で診てください。オンラインで診る場合は、医師が理由を書いてください。',
          'Acutely ill: please see the patient in person. To go on online, the doctor has to write why.',
        );
  },
});
