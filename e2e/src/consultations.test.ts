import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  acceptRequest,
  explain,
  beginExamination,
  close,
  endCall,
  openFromBoard,
  proposePlan,
  startCall,
  writeNote,
} from './support/doctor.ts';
import { measure } from './support/instruments.ts';
import { look } from './support/look.ts';
import { adoptPlan, agree, askForVisit, book, checkDevices, enterWaitingRoom } from './support/patient.ts';
import { openStage, type Stage, tone } from './support/stage.ts';
import { patientWords as ja, staffWords } from './support/words.ts';

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

/** A moving picture and the other side's tone on both ends. A starved machine lets the picture rest for a while. */
async function expectCallBothWays(): Promise<void> {
  const sides = [
    [patient, ja('patientCall.doctorPicture', { name: '水野 恵' })],
    [doctor, staffWords('call.patientPicture', { name: '髙橋 和子' })],
  ] as const;
  for (const [page, label] of sides) {
    await expect
      .poll(
        async () => {
          const { frames, colours, hertz } = await measure(page, label);
          return frames > 5 && colours > 4 && Math.abs(hertz - tone) < 15;
        },
        { timeout: 60_000, interval: 500, message: label },
      )
      .toBe(true);
  }
}

describe('a follow-up', () => {
  it('goes from the wish to a finalised note', async () => {
    const { clinicId } = stage.server;
    await askForVisit(patient, clinicId, {
      problem: '高血圧',
      since: '5年前',
      story: '血圧は落ち着いています。',
    });
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
    await beginExamination(doctor, 'known');

    await expectCallBothWays();
    await look(patient, 'patient-call');
    await look(doctor, 'doctor-examination');
    await writeNote(doctor, { subjective: '家庭血圧は安定。', assessment: '高血圧、良好' });
    // Two reports of each end, five seconds apart.
    await new Promise((later) => setTimeout(later, 11_000));
    await endCall(doctor);
    await look(doctor, 'closing');
    await close(doctor, '経過の確認のみで足りた');
    await look(doctor, 'closed');
    expect(true).toBe(true);
  });
});
