import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { look, lookAtBothWidths } from './support/look.ts';
import { openPage } from './support/scenes.ts';
import { openStage, type Stage } from './support/stage.ts';
import { showWhoIsThere } from './support/step-up.ts';
import { staffWords } from './support/words.ts';

let stage: Stage;
let journey: Journey;
let doctor: Page;
let consultation: string;
beforeAll(async () => {
  stage = await openStage();
  journey = await Journey.open(stage.server);
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  await journey.writeNote('家庭血圧は安定。');
  await journey.end();
  consultation = `/staff/${journey.clinicId}/consultations/${journey.view.id}`;
  doctor = await openPage(stage, 'demo.doctor');
});
afterAll(async () => await stage.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

const press = async (page: Page, name: string) =>
  await page.getByRole('button', { name, exact: true }).first().click();

it('an administrator lets the counter enter for a doctor, who opens and approves it before finalising', async () => {
  const office = await openPage(stage, 'demo.administrator');
  await office.goto(`/staff/${journey.clinicId}/settings/finalising`);
  await office.getByLabel(staffWords('behalf.grant.doctor')).selectOption({ index: 1 });
  await press(office, staffWords('behalf.grant.add'));
  await showWhoIsThere(office);
  await office.getByText(staffWords('behalf.grant.end'), { exact: true }).waitFor();

  const clerk = await openPage(stage, 'demo.clerk');
  await clerk.goto(consultation);
  await clerk.getByLabel(staffWords('note.subjective')).fill('めまいはない、と受付で聞いた。');
  await press(clerk, staffWords('behalf.enter.send'));
  await clerk.getByText(staffWords('behalf.state.waiting'), { exact: true }).waitFor();
  await look(clerk, 'entered-on-behalf');

  await doctor.goto(`/staff/${journey.clinicId}/board`);
  await doctor.getByText(staffWords('behalf.board.waiting', { count: 1 })).waitFor();
  await doctor.goto(consultation);
  await press(doctor, staffWords('behalf.open'));
  await doctor.getByRole('dialog').getByText('めまいはない、と受付で聞いた。').waitFor();
  await lookAtBothWidths(doctor, 'entry-opened');
  await press(doctor, staffWords('behalf.approve'));
  await doctor.getByRole('dialog').waitFor({ state: 'hidden' });
  expect(await doctor.getByLabel(staffWords('note.subjective')).inputValue()).toBe(
    '家庭血圧は安定。\nめまいはない、と受付で聞いた。',
  );
  await doctor.goto(`/staff/${journey.clinicId}/unfinalised`);
  await doctor.getByText(staffWords('unfinalised.open')).waitFor();
});

it('the chart is one line by months, filtered and walked through by keyboard', async () => {
  await doctor.goto(`/staff/${journey.clinicId}/patients/${journey.view.patient.id}`);
  await doctor.getByRole('heading', { name: staffWords('timeline.title'), exact: true }).waitFor();
  await doctor.locator('.timeline-row').first().waitFor();
  await lookAtBothWidths(doctor, 'timeline');
  await press(doctor, staffWords('timeline.kind.call'));
  await expect.poll(async () => await doctor.locator('.timeline-row').count()).toBe(1);
  await doctor.getByText(staffWords('timeline.online'), { exact: true }).waitFor();
  await doctor.keyboard.press('j');
  await doctor.keyboard.press('Enter');
  await doctor.waitForURL(`**${consultation}`);
});
