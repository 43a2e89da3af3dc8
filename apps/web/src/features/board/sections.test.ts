import { expect, test } from 'vitest';
import { type BoardRow, bySection, doctorsOf } from './sections.ts';

const row = (changes: Partial<BoardRow>): BoardRow => ({
  id: crypto.randomUUID(),
  version: 1,
  kind: 'onlineConsultation',
  status: 'requested',
  disposition: null,
  problemLabels: [],
  patientName: '',
  patientKana: '',
  doctorName: null,
  appointmentFrom: null,
  waitingSince: null,
  requestedAt: '2026-11-20T00:00:00.000Z',
  missing: [],
  ...changes,
});

test('who has waited longest comes first', () => {
  const late = row({ status: 'waiting', waitingSince: '2026-11-20T01:10:00.000Z' });
  const early = row({ status: 'waiting', waitingSince: '2026-11-20T01:00:00.000Z' });
  expect(bySection([late, early], null).waiting).toEqual([early, late]);
});

test('an interrupted call is still in the call', () => {
  expect(bySection([row({ status: 'interrupted' })], null).inCall).toHaveLength(1);
});

test('a doctor sees what is theirs and what nobody has taken', () => {
  const rows = [row({ doctorName: 'A' }), row({ doctorName: 'B' }), row({})];
  expect(bySection(rows, 'A').requests.map((each) => each.doctorName)).toEqual(['A', null]);
  expect(doctorsOf(rows)).toEqual(['A', 'B']);
});
