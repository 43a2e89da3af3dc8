import { unlessInCall } from '../ending.ts';
import type { NurseAct, NurseFacts } from '../facts/assistance.ts';
import type { Facts } from '../facts/facts.ts';
import { holds, met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** A nurse is beside the patient only with the patient's consent. */
export const nurseWithConsent = defineRule({
  name: 'nurse-beside-the-patient/consent',
  clauses: ['S-2-3-1-a'],
  gates: ['startCall', 'beginExamination'],
  needs: ['consultation', 'assistance'],
  codes: ['nurseMissing', 'nurseWithoutConsent'],
  judge(facts) {
    const nurse = findNurse(facts);
    if ('kind' in nurse) return nurse;
    return holds(nurse.patientConsented, 'assistance.nurse', {
      name: ['看護師等が側にいることへの患者の同意', 'the patient’s consent to the nurse'],
      code: 'nurseWithoutConsent',
      remedy: [
        '看護師等が側で補助することに、患者の同意がありません。説明して同意を得てください。',
        'The patient has not consented to the nurse. Explain and ask.',
      ],
      because: ['看護師等が側にいることに患者が同意しました。', 'The patient consented to the nurse.'],
    });
  },
});

/** The doctor is in principle one who visits the patient regularly. */
export const doctorVisitsRegularly = defineRule({
  name: 'nurse-beside-the-patient/doctor-visits-regularly',
  clauses: ['S-2-3-3-a'],
  gates: ['startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['nurseMissing', 'doctorDoesNotVisit'],
  admits: [{ type: 'doctorNotVisitingRegularly', lifts: ['doctorDoesNotVisit'] }],
  judge(facts) {
    const nurse = findNurse(facts);
    if ('kind' in nurse) return nurse;
    return holds(nurse.doctorVisitsRegularly, 'assistance.nurse', {
      name: ['この医師による定期的な訪問診療等', 'that the doctor visits the patient regularly'],
      code: 'doctorDoesNotVisit',
      remedy: [
        '訪問診療等を定期的に行っている医師ではありません。その医師が診るか、例外とする理由を書いてください。',
        'The doctor does not visit the patient regularly. Let such a doctor act, or write why not.',
      ],
      because: ['訪問診療等を定期的に行っている医師です。', 'The doctor visits the patient regularly.'],
    });
  },
});

/** The nurse belongs to the same institution or acts under a nursing order. */
export const nurseMayAct = defineRule({
  name: 'nurse-beside-the-patient/may-act',
  clauses: ['S-2-3-3-b'],
  gates: ['startCall', 'beginExamination'],
  needs: ['consultation', 'assistance'],
  codes: ['nurseMissing', 'nurseWithoutStanding'],
  judge(facts) {
    const nurse = findNurse(facts);
    if ('kind' in nurse) return nurse;
    if (nurse.standing === 'unknown') {
      return unconfirmed(
        'assistance.nurse',
        '看護師等の所属や指示書',
        'where the nurse belongs, or the order',
      );
    }
    return nurse.standing === 'neither'
      ? unmet(
          'nurseWithoutStanding',
          'assistance.nurse',
          '同じ医療機関の看護師等でも、訪問看護の指示を受けた看護師等でもありません。指示書を交付するか、替わってもらってください。',
          'The nurse is neither of this institution nor under a nursing order. Issue an order, or have another nurse come.',
        )
      : met('補助を行える看護師等です。', 'The nurse may assist.');
  },
});

/** What the nurse does rests on plan or order; what was not foreseen is a test that aids diagnosis, after a revision. */
export const nurseActsOrdered = defineRule({
  name: 'nurse-beside-the-patient/acts-ordered',
  clauses: ['S-2-3-2-a'],
  gates: ['whileInCall', 'closeConsultation'],
  needs: ['consultation', 'assistance'],
  codes: ['nurseMissing', 'nurseActNotOrdered'],
  judge(facts, { gate }) {
    const otherwise = gate === 'closeConsultation' ? unlessInCall(facts.consultation) : undefined;
    if (otherwise) return otherwise;
    const acts = findActs(facts);
    if ('kind' in acts) return acts;
    if (acts.some(({ orderedBy }) => orderedBy === 'unknown')) return actsUnconfirmed;
    return acts.some(({ orderedBy }) => orderedBy === 'neither')
      ? unmet(
          'nurseActNotOrdered',
          'assistance.nurse',
          '診療計画にも訪問看護指示書にもない補助です。計画か指示書を見直してから指示してください。',
          'Neither plan nor nursing order holds this act. Revise one of them first.',
        )
      : met('補助は、診療計画または指示書に基づきます。', 'The acts rest on plan or order.');
  },
});

export const unforeseenActsRevised = defineRule({
  name: 'nurse-beside-the-patient/unforeseen-acts',
  clauses: ['S-2-3-2-c'],
  gates: ['whileInCall', 'closeConsultation'],
  needs: ['consultation', 'assistance'],
  codes: ['nurseMissing', 'unforeseenActWithoutRevision', 'unforeseenTreatment'],
  judge(facts, { gate }) {
    const otherwise = gate === 'closeConsultation' ? unlessInCall(facts.consultation) : undefined;
    if (otherwise) return otherwise;
    const acts = findActs(facts);
    if ('kind' in acts) return acts;
    if (acts.some(({ foreseen }) => foreseen === 'unknown')) return actsUnconfirmed;
    const unforeseen = acts.filter(({ foreseen }) => foreseen === false);
    if (unforeseen.length === 0)
      return notApplicable('予測された範囲内の補助です。', 'All acts were foreseen.');
    if (unforeseen.some(({ purpose, revisedForIt }) => purpose === 'unknown' || revisedForIt === 'unknown')) {
      return actsUnconfirmed;
    }
    if (unforeseen.some(({ purpose }) => purpose === 'treatment')) {
      return unmet(
        'unforeseenTreatment',
        'assistance.nurse',
        '予測していない症状に指示できるのは、診断の補助となる検査などです。治療は対面で行ってください。',
        'For what was not foreseen only tests that aid diagnosis may be ordered. Treat in person.',
      );
    }
    return unforeseen.some(({ revisedForIt }) => revisedForIt === false)
      ? unmet(
          'unforeseenActWithoutRevision',
          'assistance.nurse',
          '予測していない補助です。診療計画か指示書を見直してから指示してください。',
          'The act was not foreseen. Revise plan or order first.',
        )
      : met('計画や指示書を見直したうえでの検査です。', 'Tests after a revision of plan or order.');
  },
});

const actsUnconfirmed = unconfirmed(
  'assistance.nurse',
  '看護師等に指示する補助の内容',
  'what the nurse is asked to do',
);

/** The nurse when the consultation is of this form; otherwise why it is not judged. */
function findNurse({
  consultation: { form },
  assistance: { nurse },
}: Pick<Facts, 'consultation' | 'assistance'>): NurseFacts | Finding<'nurseMissing'> {
  if (form === 'unknown')
    return unconfirmed('consultation.form', '診療の形態', 'the form of the consultation');
  if (form !== 'DtoPwithNurse')
    return notApplicable('看護師等が側にいる診療ではありません。', 'No nurse is beside the patient.');
  if (nurse === 'unknown') return unconfirmed('assistance.nurse', '側にいる看護師等', 'the nurse');
  return nurse === null
    ? unmet(
        'nurseMissing',
        'assistance.nurse',
        '側にいる看護師等が記録されていません。誰がいるかを記録してください。',
        'No nurse is recorded. Please record who is there.',
      )
    : nurse;
}

function findActs(
  facts: Pick<Facts, 'consultation' | 'assistance'>,
): readonly NurseAct[] | Finding<'nurseMissing'> {
  const nurse = findNurse(facts);
  if ('kind' in nurse) return nurse;
  return nurse.acts === 'unknown' ? actsUnconfirmed : nurse.acts;
}
