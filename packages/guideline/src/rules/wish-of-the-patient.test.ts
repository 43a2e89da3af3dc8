import { describeRule } from '../testing/describe-rule.ts';
import { wishConfirmed, wishStated } from './wish-of-the-patient.ts';

describeRule(wishStated, {
  'a stated wish passes': { gate: 'acceptRequest', gives: 'met' },
  'no wish, no online care': {
    gate: 'acceptRequest',
    change: { consultation: { wishStated: false } },
    gives: 'wishNotStated',
  },
  'an unknown wish is refused': {
    gate: 'acceptRequest',
    change: { consultation: { wishStated: 'unknown' } },
    gives: 'factUnknown',
  },
  'a recommendation the patient called for needs no question': {
    gate: 'acceptRequest',
    change: { consultation: { kind: 'visitRecommendation', wishStated: 'unknown' } },
    gives: 'notApplicable',
  },
  'a recommendation of the clinic’s own accord does': {
    gate: 'acceptRequest',
    change: { consultation: { kind: 'visitRecommendation', requestedBy: 'clinic', wishStated: false } },
    gives: 'wishNotStated',
  },
});

describeRule(wishConfirmed, {
  'the doctor confirmed it': { gate: 'beginExamination', gives: 'met' },
  'the doctor has not asked': {
    gate: 'beginExamination',
    change: { judgementToday: { wishConfirmed: false } },
    gives: 'wishNotConfirmed',
  },
  'an unknown is refused': {
    gate: 'beginExamination',
    change: { judgementToday: { wishConfirmed: 'unknown' } },
    gives: 'factUnknown',
  },
});
