import { isBlank } from '../ending.ts';
import { met, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/**
 * Picture or sound is kept only when whether, where and what for was settled and agreed by both sides. What is said of
 * the care plan does not hold for a visit recommendation; that nothing is recorded without consent holds for every call.
 */
export const recordingArranged = defineRule({
  name: 'recording-arranged',
  clauses: ['S-1-3-2-iii-a', 'S-1-3-2-iii-b', 'S-2-5-1-1-13'],
  gates: ['record'],
  needs: ['recording'],
  codes: ['recordingNotArranged', 'recordingPlaceMissing', 'recordingNotAgreed', 'recordingNotForCare'],
  judge({ recording: { arrangement } }) {
    const fact = 'recording.arrangement';
    if (arrangement === 'unknown')
      return unconfirmed(fact, '映像や音声の保存の取り決め', 'what was settled about recording');
    if (arrangement === null) {
      return unmet(
        'recordingNotArranged',
        fact,
        '保存の取り決めがありません。要否、保存先、目的を患者と取り決めてください。',
        'Nothing is settled about recording. Settle whether, where and what for with the patient.',
      );
    }
    if (isBlank(arrangement.keptWhere)) {
      return unmet(
        'recordingPlaceMissing',
        fact,
        '保存する端末が決まっていません。どちらの、どこに保存するかを決めてください。',
        'It is not settled where it is kept. Say on whose side and where.',
      );
    }
    if (arrangement.patientAgreed === false || arrangement.doctorAgreed === false) {
      return unmet(
        'recordingNotAgreed',
        fact,
        '双方の合意がありません。合意するまで保存できません。',
        'The two sides have not agreed. Nothing may be kept until they do.',
      );
    }
    if (arrangement.forCareOnly === false) {
      return unmet(
        'recordingNotForCare',
        fact,
        '診療以外の目的には使えません。目的を診療に限ってください。',
        'It may serve no purpose but care. Please limit it to that.',
      );
    }
    const { patientAgreed, doctorAgreed, forCareOnly } = arrangement;
    return [patientAgreed, doctorAgreed, forCareOnly].includes('unknown')
      ? unconfirmed(fact, '保存への双方の合意と目的', 'that both agreed, and what for')
      : met('保存について双方で合意しています。', 'Both sides agreed on keeping it.');
  },
});
