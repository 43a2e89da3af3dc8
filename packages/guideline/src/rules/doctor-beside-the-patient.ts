import { unlessCompleted } from '../ending.ts';
import type { AttendingDoctorFacts, SurgeryFacts } from '../facts/assistance.ts';
import type { Facts } from '../facts/facts.ts';
import { holds, met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { defineRule } from '../rule.ts';

type Concerned = Pick<Facts, 'consultation' | 'assistance'>;
const fact = 'assistance.attendingDoctor';

/** Acting without having seen the patient in person rests on the attending doctor being there. */
export const attendingDoctorAsBasis = defineRule({
  name: 'doctor-beside-the-patient/basis',
  clauses: ['S-2-4-1-a'],
  gates: ['acceptRequest', 'startCall'],
  needs: ['consultation'],
  codes: ['noDoctorBesideThePatient'],
  judge({ consultation: { problems, form } }) {
    if (problems === 'unknown' || form === 'unknown')
      return unconfirmed(
        'consultation.form',
        '診療の根拠と形態',
        'the basis and the form of the consultation',
      );
    if (problems.every(({ basis }) => basis !== 'attendingDoctor'))
      return notApplicable('主治医等が側にいることによる診療ではありません。', 'No problem rests on it.');
    return form === 'DtoPwithDoctor'
      ? met('主治医等が患者の側にいる診療です。', 'The attending doctor is beside the patient.')
      : unmet(
          'noDoctorBesideThePatient',
          'consultation.form',
          '主治医等が患者の側にいない診療です。主治医等に側にいてもらうか、別の根拠にしてください。',
          'No attending doctor is beside the patient. Have one there, or choose another basis.',
        );
  },
});

/** The doctor beside the patient already sees the patient in person. */
export const attendingDoctorKnowsThePatient = defineRule({
  name: 'doctor-beside-the-patient/sees-in-person',
  clauses: ['S-2-4-1-b'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'attendingDoctorNeverSawInPerson'],
  judge: (facts) =>
    judgeAttending(facts, ({ sawPatientInPerson }) =>
      holds(sawPatientInPerson, fact, {
        name: ['側の医師による対面診療', 'that the doctor on the spot sees the patient in person'],
        code: 'attendingDoctorNeverSawInPerson',
        remedy: [
          '側の医師は、この患者を対面で診ている主治医等ではありません。主治医等に側にいてもらってください。',
          'The doctor on the spot has not been seeing this patient. The attending doctor has to be there.',
        ],
        because: [
          '側の医師は、対面で診ている主治医等です。',
          'The doctor on the spot is the attending doctor.',
        ],
      }),
    ),
});

/** The remote doctor was told enough beforehand. */
export const remoteDoctorInformed = defineRule({
  name: 'doctor-beside-the-patient/remote-doctor-informed',
  clauses: ['S-2-4-1-c'],
  gates: ['startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'attendingInformationMissing', 'attendingInformationInsufficient'],
  judge: (facts) =>
    judgeAttending(facts, ({ informationReceived, informationSufficient }) => {
      if (informationReceived === false || informationReceived === 'unknown') {
        return received(informationReceived, 'attendingInformationMissing');
      }
      return holds(informationSufficient, fact, {
        name: ['受け取った情報が十分か', 'that the information suffices'],
        code: 'attendingInformationInsufficient',
        remedy: [
          '主治医等からの情報が十分ではありません。足りない情報を受け取ってください。',
          'The attending doctor’s information does not suffice. Ask for what is missing.',
        ],
        because: ['主治医等から十分な情報を受けました。', 'Sufficient information was received.'],
      });
    }),
});

/** Who answers for what was settled between the two institutions. */
export const responsibilitiesSettled = defineRule({
  name: 'doctor-beside-the-patient/responsibilities-settled',
  clauses: ['S-2-4-1-d'],
  gates: ['startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'responsibilitiesNotSettled'],
  judge: (facts) =>
    judgeAttending(facts, ({ responsibilitiesSettled: settled }) =>
      holds(settled, fact, {
        name: ['問題が起きた場合の責任分担', 'who answers for what'],
        code: 'responsibilitiesNotSettled',
        remedy: [
          '責任分担の協議がまだです。主治医等の医療機関と前もって取り決めてください。',
          'Who answers for what is not settled. Agree with the attending doctor’s institution beforehand.',
        ],
        because: ['責任分担を取り決めています。', 'Responsibilities are settled.'],
      }),
    ),
});

/** For a remote diagnosis: the patient is together with the doctor who knows them, and both were in touch. */
export const attendingDoctorStays = defineRule({
  name: 'doctor-beside-the-patient/stays-throughout',
  clauses: ['S-2-4-s2-3-a'],
  gates: ['beginExamination', 'whileInCall', 'closeConsultation'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'attendingDoctorLeft'],
  judge: (facts, { gate }) =>
    (gate === 'closeConsultation' ? unlessCompleted(facts.consultation) : undefined) ??
    judgeFor(facts, 'diagnosis', ({ staysThroughout }) =>
      holds(staysThroughout, fact, {
        name: ['主治医等が側にいること', 'that the attending doctor is there'],
        code: 'attendingDoctorLeft',
        remedy: [
          '患者の状態をよく知る主治医等が側にいません。戻ってもらうまで診察を止めてください。',
          'The doctor who knows the patient is not there. Stop until they are back.',
        ],
        because: ['主治医等が患者の側にいます。', 'The attending doctor is beside the patient.'],
      }),
    ),
});

export const doctorsInTouchBeforehand = defineRule({
  name: 'doctor-beside-the-patient/in-touch-beforehand',
  clauses: ['S-2-4-s2-3-b'],
  gates: ['startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'referralLetterMissing'],
  judge: (facts) =>
    judgeFor(facts, 'diagnosis', ({ informationReceived }) =>
      received(informationReceived, 'referralLetterMissing'),
    ),
});

/** Remote surgery is for what only the remote doctor can do, on a patient who can hardly be moved. */
export const surgerySuitsThePatient = defineRule({
  name: 'doctor-beside-the-patient/surgery-suits',
  clauses: ['S-2-4-s1-2-a'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'surgeryUnrecorded', 'surgeryNotForThisPatient'],
  judge: (facts) =>
    judgeSurgery(facts, ({ onlyRemoteDoctorCan, patientHardToMove }) => {
      if (onlyRemoteDoctorCan === 'unknown' || patientHardToMove === 'unknown') return surgeryUnconfirmed;
      return onlyRemoteDoctorCan && patientHardToMove
        ? met('遠隔手術の対象となる患者です。', 'The remote surgery suits this patient.')
        : unmet(
            'surgeryNotForThisPatient',
            fact,
            '遠隔地の医師でないと難しい手術等で、かつ搬送が難しい患者に限ります。患者を搬送するか、近くで手術してください。',
            'It is for what only the remote doctor can do, on patients who can hardly be moved. Move the patient, or operate nearby.',
          );
    }),
});

/** The line was tested and has no grave delay. */
export const surgeryLineTested = defineRule({
  name: 'doctor-beside-the-patient/surgery-line',
  clauses: ['S-2-4-s1-3-a'],
  gates: ['startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'surgeryUnrecorded', 'surgeryLineNotTested'],
  judge: (facts) =>
    judgeSurgery(facts, ({ lineTested }) =>
      holds(lineTested, fact, {
        name: ['通信環境の事前の確認', 'that the line was tested'],
        code: 'surgeryLineNotTested',
        remedy: [
          '通信環境を前もって確かめていません。重大な遅れがないことを試験してください。',
          'The line was not tested. Make sure beforehand that it has no grave delay.',
        ],
        because: ['通信環境を前もって確かめました。', 'The line was tested beforehand.'],
      }),
    ),
});

/** If devices fail, the doctor on the spot goes on safely. */
export const surgeryGoesOnWithoutTheLine = defineRule({
  name: 'doctor-beside-the-patient/surgery-fallback',
  clauses: ['S-2-4-s1-3-b'],
  gates: ['startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'surgeryUnrecorded', 'surgeryFallbackMissing'],
  judge: (facts) =>
    judgeSurgery(facts, ({ canGoOnWithoutTheLine }) =>
      holds(canGoOnWithoutTheLine, fact, {
        name: ['不具合のときに続けられる体制', 'that the surgery can go on if devices fail'],
        code: 'surgeryFallbackMissing',
        remedy: [
          '機器に不具合があったとき、側の医師が安全に続けられる体制がありません。体制を組んでください。',
          'Nobody on the spot could go on safely if devices fail. Arrange for it.',
        ],
        because: ['不具合のときも側の医師が続けられます。', 'The doctor on the spot can go on.'],
      }),
    ),
});

/** A remote diagnosis is for what the region cannot provide in time. */
export const diagnosisNeededInTheRegion = defineRule({
  name: 'doctor-beside-the-patient/diagnosis-needed',
  clauses: ['S-2-4-s2-2'],
  gates: ['confirmAppointment', 'startCall'],
  needs: ['consultation', 'assistance'],
  codes: ['attendingDoctorMissing', 'diagnosisNotNeeded'],
  judge: (facts) =>
    judgeFor(facts, 'diagnosis', ({ neededInTheRegion }) =>
      holds(neededInTheRegion, fact, {
        name: ['地域での必要性', 'that the region needs it'],
        code: 'diagnosisNotNeeded',
        remedy: [
          '近くの医療機関で診断できます。近くで受診するか、必要な理由を確かめてください。',
          'An institution nearby can diagnose it. Have the patient seen there, or check why it is needed.',
        ],
        because: ['地域で必要性が認められる患者です。', 'The region cannot provide it in time.'],
      }),
    ),
});

function received<const Code extends string>(value: boolean | 'unknown', code: Code): Finding<Code> {
  return holds(value, fact, {
    name: ['主治医等からの情報提供', 'the information from the attending doctor'],
    code,
    remedy: [
      '主治医等からの情報提供がありません。診療情報提供書などを前もって受け取ってください。',
      'The attending doctor has sent no information. Receive a letter or the like beforehand.',
    ],
    because: ['主治医等から前もって情報を受けました。', 'The attending doctor informed beforehand.'],
  });
}

const surgeryUnconfirmed = unconfirmed(
  fact,
  '遠隔手術の適用と体制',
  'whom the remote surgery suits and how it is secured',
);

function judgeSurgery<Code extends string>(
  facts: Concerned,
  judge: (surgery: SurgeryFacts) => Finding<Code>,
): Finding<Code | 'attendingDoctorMissing' | 'surgeryUnrecorded'> {
  return judgeFor<Code | 'surgeryUnrecorded'>(facts, 'surgery', ({ surgery }) => {
    if (surgery === 'unknown') return surgeryUnconfirmed;
    return surgery === null
      ? unmet(
          'surgeryUnrecorded',
          fact,
          '遠隔手術の適用が記録されていません。適用と体制を記録してください。',
          'Nothing is recorded of the remote surgery. Record whom it suits and how it is secured.',
        )
      : judge(surgery);
  });
}

function judgeFor<Code extends string>(
  facts: Concerned,
  purpose: 'diagnosis' | 'surgery',
  judge: (attending: AttendingDoctorFacts) => Finding<Code>,
): Finding<Code | 'attendingDoctorMissing'> {
  return judgeAttending(facts, (attending) => {
    if (attending.purpose === 'unknown')
      return unconfirmed(fact, '診察・診断か手術か', 'whether it is for diagnosis or surgery');
    return attending.purpose === purpose
      ? judge(attending)
      : notApplicable('この目的の診療ではありません。', 'The consultation is not for this purpose.');
  });
}

function judgeAttending<Code extends string>(
  { consultation: { form }, assistance: { attendingDoctor } }: Concerned,
  judge: (attending: AttendingDoctorFacts) => Finding<Code>,
): Finding<Code | 'attendingDoctorMissing'> {
  if (form === 'unknown')
    return unconfirmed('consultation.form', '診療の形態', 'the form of the consultation');
  if (form !== 'DtoPwithDoctor')
    return notApplicable('医師が側にいる診療ではありません。', 'No doctor is beside the patient.');
  if (attendingDoctor === 'unknown') return unconfirmed(fact, '側にいる医師', 'the doctor on the spot');
  return attendingDoctor === null
    ? unmet(
        'attendingDoctorMissing',
        fact,
        '患者の側の主治医等が記録されていません。誰がいるかを記録してください。',
        'No attending doctor is recorded. Please record who is there.',
      )
    : judge(attendingDoctor);
}
