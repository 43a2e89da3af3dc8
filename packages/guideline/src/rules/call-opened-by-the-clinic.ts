import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** The clinic's side opens the call. */
export const callOpenedByTheClinic = defineRule({
  name: 'call-opened-by-the-clinic',
  clauses: ['S-2-5-1-2-1'],
  gates: ['startCall'],
  needs: ['consultation'],
  codes: ['callOpenedByPatient'],
  judge({ consultation: { callOpenedBy } }) {
    if (callOpenedBy === 'unknown')
      return unconfirmed(
        'consultation.callOpenedBy',
        'どちらから通話を始めたか',
        'which side opens the call',
      );
    return callOpenedBy === 'clinic'
      ? met('医療機関側から通話を始めます。', 'The clinic opens the call.')
      : unmet(
          'callOpenedByPatient',
          'consultation.callOpenedBy',
          '通話は医療機関側から始めます。患者には待合室で待ってもらってください。',
          'The clinic opens the call. Please let the patient wait in the waiting room.',
        );
  },
});
