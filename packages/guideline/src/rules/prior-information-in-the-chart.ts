import { unlessInCall } from '../ending.ts';
import type { Facts } from '../facts/facts.ts';
import { met, unconfirmed, unmet, type Finding } from '../finding.ts';
import { unlessFirstVisit } from '../problems.ts';
import { defineRule } from '../rule.ts';

/** What records told before a first visit is written down. */
export const recordsCharted = defineRule({
  name: 'prior-information-in-the-chart/records',
  clauses: ['S-1-2-2-iii-c'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'note'],
  codes: ['priorInformationNotCharted'],
  judge: (facts) =>
    unlessInCall(facts.consultation) ??
    unlessFirstVisit(facts.consultation, 'sufficientInformation') ??
    judgeCharted(facts),
});

/** What a pre-consultation told is written down. */
export const preConsultationCharted = defineRule({
  name: 'prior-information-in-the-chart/pre-consultation',
  clauses: ['S-III-1-precon-c'],
  gates: ['endCall', 'closeConsultation'],
  needs: ['consultation', 'note'],
  codes: ['priorInformationNotCharted'],
  judge: (facts) =>
    unlessInCall(facts.consultation) ??
    unlessFirstVisit(facts.consultation, 'preConsultation') ??
    judgeCharted(facts),
});

function judgeCharted({ note }: Pick<Facts, 'note'>): Finding<'priorInformationNotCharted'> {
  if (note.priorInformationCharted === 'unknown') {
    return unconfirmed(
      'note.priorInformationCharted',
      '事前に得た情報の診療録記載',
      'that prior information was charted',
    );
  }
  return note.priorInformationCharted
    ? met('事前に得た情報を診療録に記載しました。', 'Prior information stands in the chart.')
    : unmet(
        'priorInformationNotCharted',
        'note.priorInformationCharted',
        '事前に得た情報が診療録にありません。出所とともに記載してください。',
        'Prior information is not in the chart. Please write it down with its source.',
      );
}
