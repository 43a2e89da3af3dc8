import { describe, expect, test } from 'vitest';
import { faultsOf, firstOpen, requestOf } from './questions.ts';
import { emptyDraft, isBegun, readDraft, type RequestDraft } from './request-draft.ts';

const full: RequestDraft = {
  ...emptyDraft,
  label: '高血圧',
  since: '5年前',
  story: '薬を続けたい。',
  acute: 'no',
  placeType: 'home',
  address: '東京都港区1-2-3',
  usualDoctor: 'yes',
  conditions: { state: 'none', lines: '' },
  medicines: { state: 'known', lines: ' アムロジピン5mg \n\n市販のかぜ薬' },
  allergies: { state: 'unknown', lines: '' },
  person: {
    name: '高橋 花',
    kana: 'たかはし はな',
    birthDate: '1990-01-02',
    sex: 'female',
    phone: '090-0000-0000',
  },
};

describe('a request', () => {
  test('may be handed in when every question is answered', () => {
    expect(firstOpen(full, true)).toBeNull();
  });
  test('says which question is still open', () => {
    expect(firstOpen({ ...full, medicines: { state: 'known', lines: ' \n' } }, false)).toBe('medicines');
    expect(firstOpen(emptyDraft, false)).toBe('problem');
  });
  test('asks about the person only where there is no chart', () => {
    const nameless = { ...full, person: emptyDraft.person };
    expect(firstOpen(nameless, true)).toBe('person');
    expect(firstOpen(nameless, false)).toBeNull();
    expect(requestOf(nameless, false).person).toBeNull();
  });
  test('hands lists in entry by entry, without empty lines', () => {
    expect(requestOf(full, false).medicines).toEqual({
      state: 'known',
      entries: ['アムロジピン5mg', '市販のかぜ薬'],
    });
    expect(requestOf(full, false).allergies).toEqual({ state: 'unknown' });
  });
  test('finds a telephone number that is none and a birthday to come', () => {
    const person = { ...full.person, phone: 'ない', birthDate: '2999-01-01' };
    expect(faultsOf('person', { ...full, person })).toEqual({ phone: 'phone', birthDate: 'birthDate' });
  });
});

describe('a draft from the server', () => {
  test('is taken over as it was written', () => {
    expect(readDraft(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });
  test('of another form leaves its place open instead of breaking the page', () => {
    const draft = readDraft({ label: 7, bodyParts: ['head', 3], person: null, medicines: 'none' });
    expect(draft).toEqual({ ...emptyDraft, bodyParts: ['head'] });
  });
  test('that was cleared counts as not begun', () => {
    expect(isBegun(readDraft({}))).toBe(false);
    expect(isBegun(full)).toBe(true);
  });
});
