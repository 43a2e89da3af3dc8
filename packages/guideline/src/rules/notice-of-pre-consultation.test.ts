import { describeRule } from '../testing/describe-rule.ts';
import {
  patientToldOfPreConsultation,
  preConsultationFeesShown,
  preConsultationLimitShown,
} from './notice-of-pre-consultation.ts';

describeRule(preConsultationLimitShown, {
  shown: { gate: 'publishPage', gives: 'met' },
  'not shown': {
    gate: 'publishPage',
    change: { clinic: { preConsultationLimitShown: false } },
    gives: 'preConsultationLimitNotShown',
  },
  'not needed where none is offered': {
    gate: 'publishPage',
    change: { clinic: { offersPreConsultation: false, preConsultationLimitShown: false } },
    gives: 'notApplicable',
  },
  'nobody knows': {
    gate: 'publishPage',
    change: { clinic: { preConsultationLimitShown: 'unknown' } },
    gives: 'factUnknown',
  },
});

describeRule(preConsultationFeesShown, {
  shown: { gate: 'publishPage', gives: 'met' },
  'not shown': { gate: 'publishPage', change: { clinic: { feesShown: false } }, gives: 'feesNotShown' },
  'nobody knows the fees': {
    gate: 'publishPage',
    change: { clinic: { feesShown: 'unknown' } },
    gives: 'factUnknown',
  },
  'nobody knows the offer': {
    gate: 'publishPage',
    change: { clinic: { offersPreConsultation: 'unknown' } },
    gives: 'factUnknown',
  },
});

const asked = { kind: 'preConsultation' } as const;

describeRule(patientToldOfPreConsultation, {
  'told before it begins': { gate: 'startCall', change: { consultation: asked }, gives: 'met' },
  'on the page alone': {
    gate: 'startCall',
    change: { consultation: { ...asked, toldOfPreConsultation: false } },
    gives: 'patientNotTold',
  },
  'a consultation needs no such notice': {
    gate: 'startCall',
    change: { consultation: { toldOfPreConsultation: false } },
    gives: 'notApplicable',
  },
  'nobody knows': {
    gate: 'startCall',
    change: { consultation: { ...asked, toldOfPreConsultation: 'unknown' } },
    gives: 'factUnknown',
  },
});
