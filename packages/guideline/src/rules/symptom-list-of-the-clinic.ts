import { met, unconfirmed, unmet } from '../finding.ts';
import { unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** First visits are offered only once the clinic has confirmed its list of unsuitable symptoms. */
export const symptomListOfTheClinic = defineRule({
  name: 'symptom-list-of-the-clinic',
  clauses: ['S-1-2-2-ii-a'],
  gates: ['acceptRequest', 'confirmAppointment'],
  needs: ['consultation', 'clinic'],
  codes: ['firstVisitsNotOffered'],
  judge({ consultation, clinic }) {
    const otherwise = unlessFirstVisit(consultation);
    if (otherwise) return otherwise;
    if (clinic.firstVisitsEnabled === 'unknown') {
      return unconfirmed(
        'clinic.firstVisitsEnabled',
        '「初診に適さない症状」の院内確認',
        'the clinic’s list of unsuitable symptoms',
      );
    }
    return clinic.firstVisitsEnabled
      ? met('医療機関が症状の一覧を確認しています。', 'The clinic has confirmed its list of symptoms.')
      : unmet(
          'firstVisitsNotOffered',
          'clinic.firstVisitsEnabled',
          '初診のオンライン診療は受け付けていません。管理者が症状の一覧を確認すると始められます。',
          'First visits online are not offered. An administrator starts them by confirming the list of symptoms.',
        );
  },
});
