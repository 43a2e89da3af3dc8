import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openClosedFollowUp, type ClosedFollowUp } from './testing/closed-follow-up.ts';

let { server, journey, administrator, at, today, thisDay } = {} as ClosedFollowUp;
beforeAll(async () => {
  ({ server, journey, administrator, at, today, thisDay } = await openClosedFollowUp());
});
afterAll(async () => await server.close());

describe('the evidence of a period', () => {
  it('tells every consultation, exception and refusal of its days, and no name of a patient', async () => {
    const evidence = await administrator.get('getPeriodEvidence', { params: at, query: thisDay });
    expect(evidence.consultations.map(({ id }) => id)).toContain(journey.view.id);
    expect(evidence.editions).toEqual(['2026-04']);
    expect(evidence.exceptions.map(({ type }) => type)).toContain('patientObviouslyKnown');
    expect(evidence.exceptions.every(({ reason, by }) => reason !== '' && by !== '')).toBe(true);
    // What the end of the call left to do refused nothing.
    expect(evidence.refusals).toEqual([]);
    expect(evidence.consultations.map(({ refusals }) => refusals)).toEqual(
      evidence.consultations.map(() => 0),
    );
    expect(evidence.months.map(({ consultations }) => consultations)).toEqual([
      evidence.consultations.length,
    ]);
    expect(JSON.stringify(evidence)).not.toContain(journey.view.patient.name);
  });

  it('is empty for days on which nothing was asked for', async () => {
    const evidence = await administrator.get('getPeriodEvidence', {
      params: at,
      query: { from: '2020-01-01', until: '2020-12-31' },
    });
    expect([evidence.consultations, evidence.exceptions, evidence.months]).toEqual([[], [], []]);
  });

  it('refuses days in the wrong order and more than a year', async () => {
    for (const query of [
      { from: today, until: '2020-01-01' },
      { from: '2020-01-01', until: '2022-01-01' },
    ]) {
      const reply = await administrator.call('getPeriodEvidence', { params: at, query });
      expect(reply.ok ? '' : reply.problem.code).toBe('invalidInput');
    }
  });

  it('is for those who answer for the clinic', async () => {
    for (const person of [journey.patient, await server.signedIn('clerk'), server.person()]) {
      const reply = await person.call('getPeriodEvidence', { params: at, query: thisDay });
      expect([401, 403]).toContain(reply.status);
    }
  });
});

describe('why a recommendation is not followed', () => {
  it('is said by an administrator, and only of what is recommended', async () => {
    const explain = async (clauseId: string) =>
      await administrator.call('explainClause', {
        params: at,
        body: { clauseId, words: '院内に薬局がないため' },
      });
    expect((await explain('S-1-5-3')).ok).toBe(true);
    const duty = await explain('S-1-1-2-i');
    expect(duty.ok ? '' : duty.problem.code).toBe('invalidInput');
    const reply = await journey.doctor.call('explainClause', {
      params: at,
      body: { clauseId: 'S-1-5-3', words: 'x' },
    });
    expect(reply.status).toBe(403);
  });

  it('stays on record', async () => {
    const admin = await server.database.as('onshin_owner');
    await admin.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
    await expect(admin.query(`update clause_explanation set words = 'anders'`)).rejects.toThrow(
      /never changed/u,
    );
    await expect(admin.query(`delete from clause_explanation`)).rejects.toThrow(/never changed/u);
  });
});

describe('the package behind a period', () => {
  it('holds the catalogue with its controls, and each consultation with judgements and facts', async () => {
    const whole = await administrator.get('getEvidencePackage', { params: at, query: thisDay });
    expect(whole.catalogue).toHaveLength(300);
    expect(whole.catalogue.every(({ controls }) => controls.length > 0)).toBe(true);
    const consultation = whole.consultations.find(({ consultationId }) => consultationId === journey.view.id);
    expect(consultation?.judgements.map(({ gate }) => gate)).toContain('closeConsultation');
    expect(Object.keys(consultation?.judgements[0]?.facts ?? {})).not.toEqual([]);
    // Somebody off the picture is seen by no system: it is told as somebody's word.
    const basisAt = (gate: string, clauseId: string) =>
      consultation?.judgements
        .find((judgement) => judgement.gate === gate)
        ?.verdicts.find((verdict) => verdict.clauseId === clauseId)?.basis;
    expect(basisAt('beginExamination', 'S-2-5-1-1-11-b')).toBe('attested');
    expect(basisAt('closeConsultation', 'S-1-6-2-ii-a')).toBe('recorded');
    expect(whole.agreementTexts.length).toBeGreaterThan(3);
    expect(whole.policies.length).toBeGreaterThan(0);
  });
});
