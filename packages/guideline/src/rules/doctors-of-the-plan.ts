import { isBlank } from '../ending.ts';
import type { PlanDoctor } from '../facts/plan.ts';
import type { Facts } from '../facts/facts.ts';
import { met, notApplicable, unconfirmed, unmet, type Finding } from '../finding.ts';
import { unlessFollowUp } from '../problems.ts';
import { defineRule } from '../rule.ts';

type Concerned = Pick<Facts, 'consultation' | 'doctor' | 'plan'>;

/** Doctors may alternate when at least one of those named has seen the patient in person. */
export const oneDoctorSawInPerson = defineRule({
  name: 'doctors-of-the-plan/one-saw-in-person',
  clauses: ['S-1-2-2-viii-a'],
  gates: ['startCall'],
  needs: ['consultation', 'doctor', 'plan'],
  codes: ['noPlanDoctorSawInPerson'],
  judge(facts) {
    const named = unlessSeenInPerson(facts) ?? findNamed(facts);
    if ('kind' in named) return named;
    if (!named.includesToday) {
      return notApplicable(
        '診療計画にない医師です（S-1-2-2-viii-c で確認）。',
        'Not in the plan; judged as a substitute.',
      );
    }
    return judgeInPerson(named.doctors);
  },
});

/** In care mainly for healthy people doctors alternate on the same conditions. */
export const alternatingForHealthyPeople = defineRule({
  name: 'doctors-of-the-plan/healthy-people',
  clauses: ['S-1-2-2-viii-d'],
  gates: ['startCall'],
  needs: ['consultation', 'doctor', 'plan'],
  codes: ['noPlanDoctorSawInPerson'],
  judge(facts) {
    const named = unlessSeenInPerson(facts) ?? findNamed(facts);
    if ('kind' in named) return named;
    const { version } = facts.plan;
    const neverAlternate = notApplicable(
      '健康な人への診療で医師が交代する場合ではありません。',
      'No doctors alternate in care for healthy people.',
    );
    // Of a plan with one doctor nobody asks for whom the care is.
    if (version !== 'unknown' && version?.severalDoctors === false) return neverAlternate;
    if (version === 'unknown' || version?.forHealthyPeople === 'unknown') {
      return unconfirmed(
        'plan.version',
        '主に健康な人を対象とする診療か',
        'whether the care is mainly for healthy people',
      );
    }
    if (!version?.forHealthyPeople || !named.includesToday) return neverAlternate;
    return judgeInPerson(named.doctors);
  },
});

/** Alternating doctors stand in the plan by name. */
export const alternatingDoctorsNamed = defineRule({
  name: 'doctors-of-the-plan/named',
  clauses: ['S-1-2-2-viii-b'],
  gates: ['startCall', 'adoptPlan'],
  needs: ['plan'],
  codes: ['planDoctorNameMissing'],
  judge({ plan: { version } }) {
    if (version === 'unknown' || version?.severalDoctors === 'unknown' || version?.doctors === 'unknown') {
      return doctorsUnconfirmed;
    }
    if (!version?.severalDoctors)
      return notApplicable('複数の医師の予定はありません。', 'Only one doctor is planned.');
    return version.doctors.length < 2 || version.doctors.some(({ name }) => isBlank(name))
      ? unmet(
          'planDoctorNameMissing',
          'plan.version',
          '交代で診る医師の名前を、診療計画にすべて書いてください。',
          'Please write the names of all alternating doctors in the plan.',
        )
      : met('交代で診る医師の名前があります。', 'The alternating doctors are named.');
  },
});

/**
 * A doctor outside the plan stands in only with the patient's consent and a handover in the chart. Having once seen the
 * patient in person plans nobody: the text asks it of every doctor whom the plan does not foresee.
 */
export const substituteDoctor = defineRule({
  name: 'doctors-of-the-plan/substitute',
  clauses: ['S-1-2-2-viii-c'],
  gates: ['startCall'],
  needs: ['consultation', 'doctor', 'plan'],
  codes: ['doctorNotInPlan', 'substituteWithoutConsent', 'substituteWithoutHandover', 'substituteNotClaimed'],
  admits: [{ type: 'substituteDoctor', lifts: ['substituteNotClaimed'] }],
  judge(facts) {
    const named = findNamed(facts);
    if ('kind' in named) return named;
    if (named.includesToday) return notApplicable('診療計画の医師です。', 'The doctor stands in the plan.');
    const fact = 'doctor.substitution';
    const { substitution } = facts.doctor;
    if (substitution === 'unknown')
      return unconfirmed(fact, '代診の引継ぎ', 'the handover to the substitute');
    if (substitution === null) {
      return unmet(
        'doctorNotInPlan',
        [fact, 'plan.version'],
        '診療計画にない医師です。計画の医師が診るか、計画を改めるか、代診の手続きをしてください。',
        'The doctor is not in the plan. Let a planned doctor act, revise the plan, or record a substitution.',
      );
    }
    if (
      substitution.cause === 'unknown' ||
      substitution.patientConsented === 'unknown' ||
      substitution.handoverCharted === 'unknown'
    ) {
      return unconfirmed(
        fact,
        '代診の事情、患者の同意、引継ぎ',
        'the cause, consent and handover of the substitution',
      );
    }
    if (!substitution.patientConsented) {
      return unmet(
        'substituteWithoutConsent',
        fact,
        '代診について患者の同意がありません。説明して同意を得るか、日を改めてください。',
        'The patient has not consented to the substitute. Explain and ask, or choose another day.',
      );
    }
    if (!substitution.handoverCharted) {
      return unmet(
        'substituteWithoutHandover',
        fact,
        '代診の引継ぎが診療録にありません。引継ぎを記載してください。',
        'No handover to the substitute stands in the chart. Please write it.',
      );
    }
    return unmet(
      'substituteNotClaimed',
      fact,
      '代診医が診る理由を書いてください。',
      'Please write why a substitute doctor acts.',
    );
  },
});

const doctorsUnconfirmed = unconfirmed('plan.version', '診療計画の医師', 'the doctors of the plan');

function judgeInPerson(doctors: readonly PlanDoctor[]): Finding<'noPlanDoctorSawInPerson'> {
  if (doctors.some(({ sawPatientInPerson }) => sawPatientInPerson === true)) {
    return met('計画の医師が対面診療を行っています。', 'A doctor of the plan saw the patient in person.');
  }
  return doctors.some(({ sawPatientInPerson }) => sawPatientInPerson === 'unknown')
    ? doctorsUnconfirmed
    : unmet(
        'noPlanDoctorSawInPerson',
        'plan.version',
        '計画の医師の誰も、この患者を対面で診ていません。いずれかの医師が対面で診てください。',
        'No doctor of the plan has seen this patient in person. One of them has to.',
      );
}

/** Answers where the doctor's own in-person care is what counts, and not a colleague's. */
function unlessSeenInPerson({ consultation, doctor }: Concerned): Finding<never> | undefined {
  const otherwise = unlessFollowUp(consultation);
  if (otherwise) return otherwise;
  if (doctor.sawPatientInPerson === 'unknown') {
    return unconfirmed(
      'doctor.sawPatientInPerson',
      'この医師が対面で診たことがあるか',
      'whether this doctor saw the patient in person',
    );
  }
  return doctor.sawPatientInPerson
    ? notApplicable('この医師が対面で診ています。', 'This doctor has seen the patient in person.')
    : undefined;
}

/** Who the plan names. */
function findNamed({
  consultation,
  plan: { version },
}: Pick<Facts, 'consultation' | 'plan'>):
  | Finding<never>
  | { doctors: readonly PlanDoctor[]; includesToday: boolean } {
  const otherwise = unlessFollowUp(consultation);
  if (otherwise) return otherwise;
  if (version === 'unknown' || version?.doctors === 'unknown') return doctorsUnconfirmed;
  if (version === null)
    return notApplicable(
      '診療計画がありません（S-1-3-2-i-a で確認）。',
      'There is no plan; S-1-3-2-i-a asks for one.',
    );
  const { doctors } = version;
  // Care begun online under one doctor goes on with that doctor (S-1-3-2-ii-b): nobody alternates.
  if (
    version.basis === 'begunOnline' &&
    doctors.length > 0 &&
    doctors.every(({ isTodaysDoctor }) => isTodaysDoctor)
  ) {
    return notApplicable('初診からこの医師がオンラインで診ています。', 'This doctor began the care online.');
  }
  return { doctors, includesToday: doctors.some(({ isTodaysDoctor }) => isTodaysDoctor) };
}
