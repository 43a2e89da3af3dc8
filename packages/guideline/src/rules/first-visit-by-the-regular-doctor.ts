import { isBlank } from '../ending.ts';
import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { findProblems, unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** A first visit online is the regular doctor's, or rests on one of the other ways the guideline names. */
export const firstVisitByTheRegularDoctor = defineRule({
  name: 'first-visit-by-the-regular-doctor',
  clauses: ['S-1-2-2-iii-a'],
  gates: ['acceptRequest', 'confirmAppointment', 'startCall'],
  needs: ['consultation', 'doctor'],
  codes: ['notRegularDoctor', 'regularDoctorReasonMissing'],
  judge({ consultation, doctor: { regularDoctor } }) {
    const otherwise = unlessFirstVisit(consultation);
    if (otherwise) return otherwise;
    const problems = findProblems(consultation);
    const bases = problems === 'unknown' ? [] : problems.map(({ basis }) => basis);
    if (!bases.includes('regularDoctor')) {
      return notApplicable('別の根拠による初診です。', 'The first visit rests on another basis.');
    }
    if (regularDoctor === 'unknown') {
      return unconfirmed(
        'doctor.regularDoctor',
        'かかりつけの医師であること',
        'that the doctor is the patient’s regular one',
      );
    }
    if (regularDoctor === null) {
      return unmet(
        'notRegularDoctor',
        'doctor.regularDoctor',
        'この医師は患者のかかりつけの医師ではありません。かかりつけの医師が診るか、対面で診察してください。',
        'The doctor is not the patient’s regular one. The regular doctor may hold the visit, or see the patient in person.',
      );
    }
    if (regularDoctor.source === 'declared' && isBlank(regularDoctor.reason)) {
      return unmet(
        'regularDoctorReasonMissing',
        'doctor.regularDoctor',
        'かかりつけの医師といえる理由を書いてください（対面での診療の経過など）。',
        'Please write why this is the regular doctor, such as past in-person care.',
      );
    }
    return met('かかりつけの医師による初診です。', 'The regular doctor holds the first visit.');
  },
});
