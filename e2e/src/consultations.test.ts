import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { storedOnDevice } from './support/instruments.ts';
import { look } from './support/look.ts';
import { type Cast, untilBooked, untilClosed, untilInCall } from './support/play.ts';
import { openStage, type Stage } from './support/stage.ts';
import { patientWords, staffWords } from './support/words.ts';

let stage: Stage;
let cast: Cast;
beforeAll(async () => {
  stage = await openStage();
  const patient = await stage.person('phone');
  const doctor = await stage.person('desktop');
  await signIn(patient, patientWords('demo.patient'));
  await signIn(doctor, patientWords('demo.doctor'));
  const names = { patientName: '髙橋 和子', doctorName: '水野 恵' };
  cast = { clinicId: stage.server.clinicId, patient, doctor, ...names, looks: 'follow-up' };
});
afterAll(async () => await stage.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

async function signIn(page: Page, as: string): Promise<void> {
  await page.goto('/demonstration');
  await page.getByRole('button', { name: as, exact: true }).click();
  await page.waitForURL(/\/(p|staff)\//);
}

async function readEvidence(
  page: Page,
): Promise<{ gates: string[]; edition: string; twoWaySeconds: number }> {
  const id = /(?:consultations|visits)\/([^/]+)/.exec(page.url())?.[1] ?? '';
  return await page.evaluate(
    async ([clinicId, consultationId]) => {
      const answer = await fetch(`/api/v1/clinics/${clinicId}/consultations/${consultationId}/evidence`);
      const evidence = (await answer.json()) as {
        edition: string;
        twoWaySeconds: number;
        judgements: { gate: string; outcome: string }[];
      };
      const gates = evidence.judgements.filter((each) => each.outcome !== 'refused').map((each) => each.gate);
      return { gates, edition: evidence.edition, twoWaySeconds: evidence.twoWaySeconds };
    },
    [cast.clinicId, id] as const,
  );
}

describe('a follow-up', () => {
  it('goes from the wish to a finalised note, and both can read why the law allowed it', async () => {
    const wish = { problem: '高血圧', since: '5年前', story: '血圧は落ち着いています。' };
    await untilBooked(cast, { wish, basis: 'followUp', isAgreed: false });
    await untilInCall(cast, 'first');
    await untilClosed(cast, { subjective: '家庭血圧は安定。', assessment: '高血圧、良好' });
    const { doctor, patient } = cast;
    await doctor.getByText('家庭血圧は安定。').first().waitFor();
    const evidence = await readEvidence(doctor);
    expect(evidence.edition).toBe('2026-04');
    expect(evidence.twoWaySeconds).toBeGreaterThan(3);
    expect(evidence.gates).toEqual([
      'acceptRequest',
      'adoptPlan',
      'confirmAppointment',
      'openWaitingRoom',
      'startCall',
      'admitSeat',
      'beginExamination',
      'endCall',
      'closeConsultation',
    ]);
    await doctor.getByRole('link', { name: staffWords('consult.evidence'), exact: true }).click();
    await look(doctor, 'evidence');
    await patient.goto(`/p/${cast.clinicId}`);
    await look(patient, 'home-after');
    await patient.getByRole('link', { name: /高血圧/ }).click();
    await look(patient, 'after-visit');
    await patient.getByRole('link', { name: new RegExp(patientWords('after.evidence')) }).click();
    await look(patient, 'patient-evidence');
    for (const page of [doctor, patient]) expect(await storedOnDevice(page)).toEqual([]);
  });
});

describe('a first visit by the regular doctor', () => {
  it('needs no new agreement, and leaves a plan to be made', async () => {
    cast = { ...cast, looks: null };
    const wish = { problem: '花粉症', since: '3日前', story: '鼻水とくしゃみが続きます。' };
    await untilBooked(cast, { wish, basis: 'regularDoctor', isAgreed: true });
    await untilInCall(cast, 'usual');
    await untilClosed(cast, { subjective: '鼻水、くしゃみ。', assessment: '花粉症の疑い' });
    const evidence = await readEvidence(cast.doctor);
    expect(evidence.gates.at(-1)).toBe('closeConsultation');
  });
});

describe('signing out', () => {
  it('leaves nothing of the patient on the device', async () => {
    const { patient } = cast;
    await patient.goto(`/p/${cast.clinicId}`);
    await patient.getByRole('button', { name: patientWords('action.signOut') }).click();
    await patient.waitForURL((url) => !url.pathname.startsWith('/p/'));
    expect(await storedOnDevice(patient)).toEqual([]);
    await patient.goto(`/p/${cast.clinicId}`);
    await patient.getByText(patientWords('signInFirst.title')).first().waitFor();
    expect(await patient.content()).not.toContain('髙橋');
  });
});
