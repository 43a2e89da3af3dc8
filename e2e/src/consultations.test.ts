import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { acceptRequest, explain, openFromBoard, proposePlan, startCall } from './support/doctor.ts';
import { look } from './support/look.ts';
import { adoptPlan, agree, askForVisit, book, checkDevices, enterWaitingRoom } from './support/patient.ts';
import { openStage, type Stage } from './support/stage.ts';
import { patientWords as ja } from './support/words.ts';

let stage: Stage;
let patient: Page;
let doctor: Page;
beforeAll(async () => {
  stage = await openStage();
  patient = await stage.person('phone');
  doctor = await stage.person('desktop');
  await signIn(patient, ja('demo.patient'));
  await signIn(doctor, ja('demo.doctor'));
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

describe('a follow-up', () => {
  it('goes from the wish to a finalised note', async () => {
    const { clinicId } = stage.server;
    await askForVisit(patient, clinicId, { problem: '高血圧', since: '5年前', story: '血圧は落ち着いています。' });
    await look(patient, 'visit-requested');
    await acceptRequest(doctor, clinicId, '髙橋', 'followUp');
    await explain(doctor);
    await look(doctor, 'preparation');
    await agree(patient, clinicId);
    await look(patient, 'agreement');
    await proposePlan(doctor);
    await look(doctor, 'plan-editor');
    await adoptPlan(patient, clinicId);
    await look(patient, 'plan');
    await book(patient, clinicId);
    await look(patient, 'visit-scheduled');
    await checkDevices(patient);
    await look(patient, 'visit-ready');
    await enterWaitingRoom(patient, 'first');
    await look(patient, 'waiting-room');
    await openFromBoard(doctor, clinicId, '髙橋');
    await look(doctor, 'doctor-waiting');
    await startCall(doctor);
    await look(doctor, 'doctor-call');
    expect(true).toBe(true);
  });
});
