import { describe, expect, test } from 'vitest';
import { draftOf, surroundingsOf } from './place-draft.ts';

const request = {
  story: '',
  by: 'patient',
  at: '2026-11-20T00:00:00Z',
  place: { type: 'home', address: '港区1' },
  acute: false,
  redFlags: [],
  wishedTimes: '',
  proxy: null,
  handedInBy: null,
  wantsLicenceProof: false,
  hasUsualDoctorHere: 'yes',
  underlyingConditions: { state: 'none' },
  medicines: { state: 'none' },
  allergies: { state: 'none' },
} as const;
const first = draftOf({ request: { ...request, redFlags: [] }, surroundings: null, usualSurroundings: null });

describe('the place of a visit', () => {
  test('begins with what the request said, and confirms nothing by itself', () => {
    expect(first).toMatchObject({
      placeType: 'home',
      address: '港区1',
      isSafeAndClean: false,
      isPrivate: false,
    });
  });
  test('that is usual comes before the one of the request', () => {
    const usualSurroundings = {
      placeType: 'workplace',
      address: '新宿区2',
      companions: [{ name: '花子', relation: '妻', kind: 'family', side: 'patient' }],
    } as const;
    const draft = draftOf({
      request: { ...request, redFlags: [] },
      surroundings: null,
      usualSurroundings: { ...usualSurroundings, companions: [...usualSurroundings.companions] },
    });
    expect(draft.address).toBe('新宿区2');
    expect(draft.companions).toEqual([
      { name: '花子', relation: '妻', kind: 'family', patientConsents: true },
    ]);
  });
  test('of another type needs a reason', () => {
    expect(surroundingsOf({ ...first, placeType: 'other' })).toBeNull();
    expect(surroundingsOf({ ...first, placeType: 'other', placeReason: '旅行中の宿' })).not.toBeNull();
  });
  test('needs the names of those who are there', () => {
    const nobody = { name: '', relation: '', kind: 'family', patientConsents: true } as const;
    expect(surroundingsOf({ ...first, companions: [nobody] })).toBeNull();
  });
});
