import { daysBetween } from '../civil-days.ts';
import { met, metLeaving, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';
import { words } from '../words.ts';

/** Where worsening beyond the doctor is foreseeable, a capable institution is named and kept informed. */
export const foreseenEmergencies = defineRule({
  name: 'foreseen-emergencies',
  clauses: ['S-1-3-2-iv-a'],
  gates: ['adoptPlan', 'startCall'],
  needs: ['plan'],
  codes: ['receivingInstitutionMissing'],
  judge({ plan: { version } }, { policy, today }) {
    if (version === 'unknown' || version?.emergencyBeyondDoctorForeseen === 'unknown') {
      return unconfirmed(
        'plan.version',
        '自ら対応できない急変の見込み',
        'whether worsening beyond the doctor is foreseeable',
      );
    }
    if (!version?.emergencyBeyondDoctorForeseen) {
      return notApplicable(
        '自ら対応できない急変は想定されていません。',
        'No worsening beyond the doctor is foreseen.',
      );
    }
    const receiving = version.receivingInstitution;
    if (receiving === 'unknown' || receiving?.informedOn === 'unknown') {
      return unconfirmed(
        'plan.version',
        '急変時に対応できる医療機関への情報提供',
        'how a capable institution is kept informed',
      );
    }
    if (receiving === null) {
      return unmet(
        'receivingInstitutionMissing',
        'plan.version',
        '急変時に対応できる医療機関がありません。医療機関を決め、情報提供の体制を整えてください。',
        'No institution is named for worsening. Name one and arrange to keep it informed.',
      );
    }
    const informedInTime =
      receiving.informedOn !== null &&
      daysBetween(receiving.informedOn, today) <= policy.emergencyInformationDays;
    return informedInTime
      ? met('対応できる医療機関に情報を提供しています。', 'A capable institution is kept informed.')
      : metLeaving('対応できる医療機関を決めています。', 'A capable institution is named.', {
          type: 'informReceivingInstitution',
          words: words(
            `${receiving.name}に、患者の情報を提供してください。`,
            `Send the patient’s information to ${receiving.name}.`,
          ),
        });
  },
});
