import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** Each side promises not to record, film or photograph without consent. */
export const noRecordingWithoutConsent = defineRule({
  name: 'no-recording-without-consent',
  clauses: ['S-2-5-1-1-13'],
  gates: ['startCall'],
  needs: ['agreement'],
  codes: ['noRecordingNotPromised'],
  judge({ agreement: { noRecordingByPatient, noRecordingByDoctor } }) {
    if (noRecordingByPatient === false || noRecordingByDoctor === false) {
      return unmet(
        'noRecordingNotPromised',
        ['agreement.noRecordingByPatient', 'agreement.noRecordingByDoctor'],
        '無断で録音・録画・撮影をしないことを、患者と医師の双方が確認してください。',
        'Patient and doctor both have to confirm that nothing is recorded without consent.',
      );
    }
    if (noRecordingByPatient === 'unknown') {
      return unconfirmed(
        'agreement.noRecordingByPatient',
        '無断で録音・録画しないこと（患者）',
        'the patient’s promise not to record',
      );
    }
    return noRecordingByDoctor === 'unknown'
      ? unconfirmed(
          'agreement.noRecordingByDoctor',
          '無断で録音・録画しないこと（医師）',
          'the doctor’s promise not to record',
        )
      : met('双方が、無断で録音・録画しないことを確認しました。', 'Both sides confirmed not to record.');
  },
});
