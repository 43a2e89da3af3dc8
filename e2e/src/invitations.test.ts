import type { SeatRole } from '@onshin/contract';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { hire } from '../../apps/server/src/testing/everybody.ts';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { look, lookAtBothWidths } from './support/look.ts';
import { openPage } from './support/scenes.ts';
import { openStage, type Stage } from './support/stage.ts';
import { staffWords } from './support/words.ts';

let stage: Stage;
let journey: Journey;
beforeAll(async () => {
  stage = await openStage();
  journey = await Journey.open(stage.server);
  await journey.untilWaiting();
});
afterAll(async () => await stage.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

/** Somebody of a role that is invited, on a browser of their own, at the door of the clinic's pages. */
async function guest(role: SeatRole): Promise<Page> {
  const { cookie } = await hire(await stage.server.database.as('postgres'), journey.clinicId, [role]);
  const page = await stage.person('desktop');
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: stage.server.url }]);
  await page.goto('/staff');
  await page.getByRole('heading', { name: staffWords('invited.title') }).waitFor();
  return page;
}

it('a doctor invites a specialist and the staff of a place, who read what is theirs until it is ended', async () => {
  const place = await guest('hostFacilityStaff');
  const specialist = await guest('remoteSpecialist');
  await place.getByText(staffWords('invited.none')).waitFor();

  const doctor = await openPage(stage, 'demo.doctor');
  await doctor.goto(`/staff/${journey.clinicId}/consultations/${journey.view.id}`);
  for (const [role, why] of [
    ['hostFacilityStaff', '部屋と機器を整える'],
    ['remoteSpecialist', '皮膚の所見を相談する'],
  ] as const) {
    await doctor.getByRole('button', { name: staffWords('invite.open'), exact: true }).click();
    const option = `${role}（${staffWords(`people.role.${role}`)}）`;
    await doctor.getByLabel(staffWords('invite.who')).selectOption(option);
    await doctor.getByLabel(staffWords('invite.why')).fill(why);
    await doctor.getByText(staffWords('invite.consent.byTelephone'), { exact: true }).click();
    if (role === 'hostFacilityStaff') await lookAtBothWidths(doctor, 'invite');
    await doctor.getByRole('button', { name: staffWords('invite.save') }).click();
    await doctor.getByText(why).waitFor();
  }
  await look(doctor, 'invited-card');

  await place.reload();
  await look(place, 'invited-list');
  await place.getByRole('link', { name: journey.view.patient.name }).click();
  await place
    .getByText(staffWords('invited.device.works', { part: staffWords('invited.device.camera') }))
    .waitFor();
  await lookAtBothWidths(place, 'invited-place');
  expect(await place.getByText(staffWords('invited.record')).count()).toBe(0);

  await specialist.reload();
  await specialist.getByRole('link', { name: journey.view.patient.name }).click();
  await specialist
    .getByText(journey.view.problems[0]?.label ?? '')
    .first()
    .waitFor();
  await lookAtBothWidths(specialist, 'invited-specialist');
  await specialist.getByRole('tab', { name: staffWords('consult.chart') }).click();
  await specialist.getByText(staffWords('review.regular')).waitFor();
  await look(specialist, 'invited-chart');
  await specialist.getByRole('tab', { name: staffWords('call.tab.note') }).click();
  await specialist.getByText(staffWords('invited.note.none')).waitFor();

  await doctor
    .getByRole('button', { name: staffWords('invite.end') })
    .first()
    .click();
  await doctor.getByText(staffWords('invite.why.consentWithdrawn'), { exact: true }).click();
  await look(doctor, 'invite-end');
  await doctor
    .getByRole('dialog')
    .getByRole('button', { name: staffWords('invite.end') })
    .click();
  await doctor.getByText(staffWords('invite.past', { count: 1 })).waitFor();
  await specialist.reload();
  await specialist.getByText(staffWords('error.notInvited')).waitFor();
});
