import type { FactProviders } from './path/act.ts';

type NotYetCollected =
  | 'assistance'
  | 'programme'
  | 'prescription'
  | 'recording'
  | 'chat'
  | 'sharedFile'
  | 'monitor'
  | 'referral'
  | 'careEnd';

/**
 * Facts whose screens do not exist. Nothing of this kind can be asked for, so nobody is beside the patient and no
 * programme runs; of all else every fact is unknown, which no gate takes for yes.
 */
export const factsNotYetCollected: Pick<FactProviders, NotYetCollected> = {
  assistance: () => Promise.resolve({ nurse: null, attendingDoctor: null }),
  programme: () => Promise.resolve({ programme: null }),
  prescription: () =>
    Promise.resolve({
      items: 'unknown',
      currentMedicines: 'unknown',
      reasonNotAscertained: '',
      outsidePharmacy: 'unknown',
      onePharmacySuggested: 'unknown',
    }),
  recording: () => Promise.resolve({ arrangement: 'unknown' }),
  chat: () =>
    Promise.resolve({
      sentBy: 'unknown',
      scopeAgreed: 'unknown',
      useInstructed: 'unknown',
      duringExamination: 'unknown',
      concernsChangeOfCondition: 'unknown',
      holdsLink: 'unknown',
      onlyOnRequest: 'unknown',
      requestedByClinic: 'unknown',
    }),
  sharedFile: () =>
    Promise.resolve({
      offeredBy: 'unknown',
      onlyOnRequest: 'unknown',
      requestedByClinic: 'unknown',
      riskLimited: 'unknown',
      personalHealthRecord: 'unknown',
    }),
  monitor: () =>
    Promise.resolve({
      twoWayNow: 'unknown',
      strangerNoticed: 'unknown',
      informationSuffices: 'unknown',
      judgementHurt: 'unknown',
    }),
  referral: () =>
    Promise.resolve({
      hasRegularDoctor: 'unknown',
      to: 'unknown',
      beyondDoctorOrUrgent: 'unknown',
      doctorCalled: 'unknown',
      information: 'unknown',
    }),
  careEnd: () => Promise.resolve({ endedOn: 'unknown', planKeptUntil: 'unknown' }),
};
