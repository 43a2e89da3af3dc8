import { met, notApplicable, unconfirmed, unmet } from '../finding.ts';
import { defineRule } from '../rule.ts';

/** An answer that points to urgent trouble is met with advice to be seen in person at once. */
export const urgentSymptoms = defineRule({
  name: 'urgent-symptoms',
  clauses: ['S-1-2-2-ii-c'],
  gates: ['acceptRequest', 'openWaitingRoom'],
  needs: ['intake'],
  codes: ['urgentAdviceMissing'],
  judge({ intake: { redFlags } }) {
    if (redFlags === 'unknown' || redFlags.some(({ advisedAt }) => advisedAt === 'unknown')) {
      return unconfirmed(
        'intake.redFlags',
        '緊急性の高い症状の有無と案内',
        'whether symptoms are urgent and what was advised',
      );
    }
    if (redFlags.length === 0)
      return notApplicable('緊急性の高い症状はありません。', 'No symptom is urgent.');
    return redFlags.some(({ advisedAt }) => advisedAt === null)
      ? unmet(
          'urgentAdviceMissing',
          'intake.redFlags',
          '緊急性の高い症状があります。すぐに対面受診（必要なら119番）を促し、記録してください。',
          'A symptom is urgent. Urge an in-person visit at once (119 if needed) and record it.',
        )
      : met('速やかな対面受診を促しました。', 'An in-person visit was urged.');
  },
});
