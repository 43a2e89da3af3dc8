import { describe, expect, test } from 'vitest';
import { nextStepOf, pageOfStep, scopeOfStep } from './next-step.ts';

const accepted = {
  status: 'accepted',
  agreementState: 'agreed',
  planState: 'agreed',
  deviceCheckedAt: null,
  surroundings: null,
} as const;
const surroundings = {
  placeType: 'home',
  address: '港区',
  isSafeAndClean: true,
  isPrivate: true,
  confirmedAt: '2026-11-20T00:00:00Z',
  companions: [],
};
const scheduled = { ...accepted, status: 'scheduled' } as const;

describe('the next step of an accepted request', () => {
  test('is the explanation before anything else', () => {
    expect(nextStepOf({ ...accepted, agreementState: 'none', planState: 'proposed' })).toBe(
      'awaitExplanation',
    );
    expect(nextStepOf({ ...accepted, agreementState: 'withdrawn' })).toBe('awaitExplanation');
  });
  test('is the agreement once it was explained', () => {
    expect(nextStepOf({ ...accepted, agreementState: 'explained', planState: 'none' })).toBe('agree');
  });
  test('is the plan before the booking, unless it comes after a first visit', () => {
    expect(nextStepOf({ ...accepted, planState: 'none' })).toBe('awaitPlan');
    expect(nextStepOf({ ...accepted, planState: 'proposed' })).toBe('adoptPlan');
    expect(nextStepOf({ ...accepted, planState: 'dueAfterVisit' })).toBe('book');
    expect(nextStepOf(accepted)).toBe('book');
  });
});

describe('the next step of the day', () => {
  test('goes from the devices over the place to the waiting room', () => {
    const deviceCheckedAt = '2026-11-20T00:00:00Z';
    expect(nextStepOf(scheduled)).toBe('check');
    expect(nextStepOf({ ...scheduled, deviceCheckedAt })).toBe('place');
    expect(nextStepOf({ ...scheduled, deviceCheckedAt, surroundings })).toBe('enter');
  });
  test('is the agreement and the plan first, where the clinic booked before they were settled', () => {
    expect(nextStepOf({ ...scheduled, agreementState: 'explained' })).toBe('agree');
    expect(nextStepOf({ ...scheduled, planState: 'proposed' })).toBe('adoptPlan');
    expect(nextStepOf({ ...scheduled, status: 'waiting', agreementState: 'explained' })).toBe('agree');
    expect(nextStepOf({ ...scheduled, status: 'waiting' })).toBe('return');
  });
  test('leads back to a call that goes on, also when it is interrupted', () => {
    expect(nextStepOf({ ...scheduled, status: 'interrupted' })).toBe('call');
  });
});

test('each step that can be done has a page, and waiting has none', () => {
  const visit = { clinicId: 'c', id: 'v' };
  expect(pageOfStep('book', visit)).toBe('/p/c/visits/v/book');
  expect(pageOfStep('agree', visit)).toBe('/p/c/agreement');
  expect(pageOfStep('wait', visit)).toBeNull();
});

test('whoever helps books or checks the device; every other step is the patient’s own, or their proxy’s', () => {
  expect(scopeOfStep('book')).toBe('booking');
  expect(scopeOfStep('check')).toBe('device');
  expect((['agree', 'adoptPlan', 'place', 'enter', 'call'] as const).map(scopeOfStep)).toEqual(
    Array.from({ length: 5 }, () => 'proxy'),
  );
});
