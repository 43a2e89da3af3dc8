import { met, unconfirmed, unmet } from '../finding.ts';
import { unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A live video talk of this doctor with the patient came before. Text or telephone does not count. */
export const preConsultationHeld = defineRule({
  name: 'first-visit-after-pre-consultation/held',
  clauses: ['S-III-1-precon-a'],
  gates: ['startCall'],
  needs: ['consultation'],
  codes: ['preConsultationMissing', 'preConsultationByAnotherDoctor', 'preConsultationWithoutVideo'],
  judge({ consultation }) {
    const otherwise = unlessFirstVisit(consultation, 'preConsultation');
    if (otherwise) return otherwise;
    const fact = 'consultation.preConsultation';
    const held = consultation.preConsultation;
    if (held === 'unknown') return unconfirmed(fact, '診療前相談の実施', 'the pre-consultation');
    if (held === null) {
      return unmet(
        'preConsultationMissing',
        fact,
        '診療前相談がまだです。映像での診療前相談を先に行ってください。',
        'No pre-consultation was held. Please hold one over video first.',
      );
    }
    if (held.sameDoctor === 'unknown' || held.liveTwoWaySeconds === 'unknown') {
      return unconfirmed(fact, '診療前相談の医師と映像', 'the doctor and the video of the pre-consultation');
    }
    if (!held.sameDoctor) {
      return unmet(
        'preConsultationByAnotherDoctor',
        fact,
        '診療前相談は別の医師が行っています。この医師が改めて行ってください。',
        'Another doctor held the pre-consultation. This doctor has to hold one.',
      );
    }
    return held.liveTwoWaySeconds > 0
      ? met('映像で診療前相談を行いました。', 'A pre-consultation was held over video.')
      : unmet(
          'preConsultationWithoutVideo',
          fact,
          '診療前相談で映像がつながっていません。映像で改めて行ってください。',
          'The pre-consultation had no live video. Please hold it again over video.',
        );
  },
});

/** Both sides found online care possible and agreed to go on. */
export const preConsultationLedOn = defineRule({
  name: 'first-visit-after-pre-consultation/led-on',
  clauses: ['S-III-1-precon-b'],
  gates: ['startCall'],
  needs: ['consultation'],
  codes: ['preConsultationDidNotLeadOn'],
  judge({ consultation }) {
    const otherwise = unlessFirstVisit(consultation, 'preConsultation');
    if (otherwise) return otherwise;
    const fact = 'consultation.preConsultation';
    const held = consultation.preConsultation;
    if (held === 'unknown' || held?.doctorJudgedPossible === 'unknown' || held?.patientAgreed === 'unknown') {
      return unconfirmed(fact, '診療前相談の結果', 'the outcome of the pre-consultation');
    }
    return held?.doctorJudgedPossible && held.patientAgreed
      ? met('双方が可能と判断し、合意しました。', 'Both sides found it possible and agreed.')
      : unmet(
          'preConsultationDidNotLeadOn',
          fact,
          '診療前相談で、オンライン診療に進む合意ができていません。対面診療につないでください。',
          'The pre-consultation did not end in agreement to go on. Please lead the patient to in-person care.',
        );
  },
});
