import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { hire, makeOldPatient } from '../../apps/server/src/testing/everybody.ts';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { look } from './support/look.ts';
import { openPage } from './support/scenes.ts';
import { showWhoIsThere } from './support/step-up.ts';
import { openStage, type Stage } from './support/stage.ts';
import { patientWords, staffWords } from './support/words.ts';

let stage: Stage;
let clinicId: string;
let chart: string;
beforeAll(async () => {
  stage = await openStage();
  ({ clinicId } = stage.server);
  const journey = await Journey.open(stage.server);
  await journey.request();
  const admin = await stage.server.database.as('postgres');
  const former = await hire(admin, clinicId, ['doctor']);
  const { patientId } = await makeOldPatient(admin, clinicId, former.staffId, 400);
  chart = `/staff/${clinicId}/patients/${patientId}`;
});
afterAll(async () => await stage.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

async function lookAtBothWidths(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [375, 812],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await look(page, name);
  }
}

it('opens a closed chart in an emergency, loudly, and somebody else says whether it was right', async () => {
  const doctor = await openPage(stage, 'demo.doctor');
  await doctor.goto(chart);
  await doctor.getByText(patientWords('error.outsideCare')).waitFor();
  await lookAtBothWidths(doctor, 'closed-chart');
  await doctor.getByLabel(staffWords('emergency.reason')).fill('救急隊から薬の問い合わせ');
  await doctor.getByRole('button', { name: staffWords('emergency.open') }).click();
  await doctor.getByRole('heading', { name: '昔の患者' }).waitFor();
  const band = doctor.getByRole('alert').filter({ hasText: '昔の患者' });
  await band.waitFor();
  await lookAtBothWidths(doctor, 'open-in-emergency');
  await band.getByRole('button', { name: staffWords('emergency.end') }).click();
  await doctor.getByText(patientWords('error.outsideCare')).waitFor();

  const office = await openPage(stage, 'demo.administrator');
  await office.getByRole('link', { name: staffWords('safeguard.nav') }).click();
  await office.getByText('救急隊から薬の問い合わせ').waitFor();
  await lookAtBothWidths(office, 'emergencies');
  await office.getByText(staffWords('emergency.state.justified'), { exact: true }).click();
  await office.getByLabel(staffWords('emergency.review.words')).fill('問い合わせの記録と合う');
  await office.getByRole('button', { name: staffWords('emergency.review.save') }).click();
  await office.getByText(staffWords('emergency.review.by')).waitFor();
  expect(await office.getByLabel(staffWords('emergency.review.words')).count()).toBe(0);
});

it('gives somebody other roles from today on, signs that everybody was looked through, and finds it all in the log', async () => {
  const office = await openPage(stage, 'demo.administrator');
  await office.goto(`/staff/${clinicId}/settings/staff`);
  const clerk = office.getByRole('region', { name: '受付 さくら' });
  await clerk.getByRole('button', { name: staffWords('people.roles.change') }).click();
  await clerk.getByText(staffWords('people.role.nurse'), { exact: true }).click();
  await clerk.getByLabel(staffWords('staff.reason')).fill('看護師の資格を取得');
  await lookAtBothWidths(office, 'people-roles');
  await clerk.getByRole('button', { name: staffWords('people.roles.save') }).click();
  await showWhoIsThere(office);
  await clerk.getByText(staffWords('people.role.nurse'), { exact: true }).waitFor();
  await office.getByRole('link', { name: staffWords('safeguard.nav') }).click();
  await office.getByRole('link', { name: staffWords('safeguard.page.people') }).click();
  const right = office.getByText(staffWords('staffReview.outcome.right'), { exact: true });
  await right.first().waitFor();
  for (const each of await right.all()) await each.click();
  await lookAtBothWidths(office, 'people-review');
  await office.getByRole('button', { name: staffWords('staffReview.sign') }).click();
  await office.getByText(staffWords('staffReview.signed', { name: '事務長 川端 透' })).waitFor();
  await office.getByRole('link', { name: staffWords('safeguard.page.access') }).click();
  await office.getByText(staffWords('act.changeRoles')).first().waitFor();
  await lookAtBothWidths(office, 'access-log');
});
