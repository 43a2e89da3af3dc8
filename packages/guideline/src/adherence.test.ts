import { describe, expect, it } from 'vitest';
import { adherenceOf } from './adherence.ts';
import { controls } from './controls/controls.ts';
import type { ClinicFacts } from './facts/clinic.ts';
import { followUpFacts } from './testing/passing-facts.ts';

const ready = followUpFacts.clinic;
const said = (clinic: ClinicFacts, edition: '2023-03' | '2026-04' = '2026-04') =>
  adherenceOf(clinic, edition).flatMap(({ points }) => points);

describe('what a clinic publishes of keeping to the guideline', () => {
  it('covers every chapter, each point once, with the duties it meets', () => {
    expect(adherenceOf(ready, '2026-04')).toHaveLength(8);
    const points = said(ready);
    expect(points).toHaveLength(46);
    expect(new Set(points.map(({ control }) => control)).size).toBe(points.length);
    const duties = new Set(points.flatMap(({ clauses }) => clauses.map(({ id }) => id)));
    expect(duties.size).toBe(88);
  });

  it('holds every control that software keeps and that meets a duty', () => {
    const published = new Set(said(ready).map(({ control }) => control));
    const kept = controls.filter(({ kind, state }) => kind !== 'organisational' && state === 'inUse');
    const silent = kept.filter(({ id }) => !published.has(id)).map(({ id }) => id);
    // These meet no duty of their own: definitions, and what the guideline recommends.
    expect(silent.toSorted()).toEqual([
      'editions-are-data',
      'kind-of-consultation',
      'minimum-requirements-shown',
      'misuse',
      'plan-open-to-the-patient',
      'purposes-of-the-design',
      'start-and-end-logged',
      'two-factors',
    ]);
  });

  it('says nothing that the settings do not make true', () => {
    const controlsSaid = (clinic: ClinicFacts) => said(clinic).map(({ control }) => control);
    expect(controlsSaid({ ...ready, emergencyPlace: null })).not.toContain('in-person-care-in-an-emergency');
    expect(controlsSaid({ ...ready, emergencyPlace: 'unknown' })).not.toContain(
      'in-person-care-in-an-emergency',
    );
    expect(controlsSaid({ ...ready, firstVisitsEnabled: false })).not.toContain(
      'first-visit-by-the-regular-doctor',
    );
    expect(controlsSaid({ ...ready, goLiveCheck: null })).not.toContain('check-before-going-live');
    expect(controlsSaid({ ...ready, contactPublished: 'unknown' })).not.toContain(
      'affiliation-of-the-doctor',
    );
    expect(controlsSaid({ ...ready, offersPreConsultation: false })).not.toContain(
      'notice-of-pre-consultation',
    );
  });

  it('never claims what awaits its screens', () => {
    const waiting = controls.filter(({ state }) => state === 'awaitsScreens').map(({ id }) => id);
    expect(waiting.length).toBeGreaterThan(10);
    expect(said(ready).filter(({ control }) => waiting.includes(control))).toEqual([]);
  });
});
