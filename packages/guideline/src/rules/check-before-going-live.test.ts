import { describeRule } from '../testing/describe-rule.ts';
import { checkBeforeGoingLive } from './check-before-going-live.ts';

const check = {
  vendorExplanationRead: true,
  measuresConfirmed: true,
  responsibilitiesAccepted: true,
  acceptedBy: '管理 太郎',
  acceptedOn: '2026-02-01',
};

describeRule(checkBeforeGoingLive, {
  done: { gate: 'publishPage', gives: 'met' },
  'not done': { gate: 'publishPage', change: { clinic: { goLiveCheck: null } }, gives: 'goLiveCheckMissing' },
  'responsibilities left open': {
    gate: 'publishPage',
    change: { clinic: { goLiveCheck: { ...check, responsibilitiesAccepted: false } } },
    gives: 'goLiveCheckIncomplete',
  },
  'accepted by nobody': {
    gate: 'publishPage',
    change: { clinic: { goLiveCheck: { ...check, acceptedBy: '' } } },
    gives: 'goLiveCheckIncomplete',
  },
  'nobody knows': {
    gate: 'publishPage',
    change: { clinic: { goLiveCheck: 'unknown' } },
    gives: 'factUnknown',
  },
});
