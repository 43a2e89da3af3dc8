import type { Browser } from 'playwright-core';
import { openPerson } from '../../../apps/server/src/testing/http-person.ts';
import { Journey } from '../../../apps/server/src/testing/journey.ts';

/**
 * Walks a phone from the link in the mail to the waiting room of a booked visit.
 *
 * @returns the names of the script files it asked for on the way
 */
export async function walkToWaitingRoom(browser: Browser, url: string): Promise<Set<string>> {
  const doctor = openPerson(url);
  const patient = openPerson(url);
  await doctor.get('signInToDemonstration', { body: { as: 'doctor' } });
  await patient.get('signInToDemonstration', { body: { as: 'patient' } });
  const staff = (await doctor.get('getSession')).staff[0];
  if (staff === undefined) throw new Error('the doctor works nowhere');
  const journey = new Journey(
    { clinicId: staff.clinicId, seatIds: async () => [], letBeginEarlier: async () => {} },
    patient,
    doctor,
  );
  journey.doctorStaffId = staff.staffId;
  await journey.request();
  await journey.accept();
  await journey.explain();
  await journey.agree();
  await journey.plan();
  await journey.refresh();
  await journey.book();

  const loaded = new Set<string>();
  const context = await browser.newContext({
    baseURL: url,
    locale: 'ja-JP',
    permissions: ['camera', 'microphone'],
  });
  context.on('request', (request) => {
    const name = /\/assets\/([^/?]+\.js)/.exec(request.url())?.[1];
    if (name !== undefined) loaded.add(name);
  });
  const page = await context.newPage();
  const visit = `/p/${staff.clinicId}/visits/${journey.view.id}`;
  await page.goto('/link#a-token-that-leads-nowhere');
  await page.getByRole('button').first().waitFor();
  const [name = '', value = ''] = patient.cookie().split('=');
  await context.addCookies([{ name, value, url }]);
  await page.goto(`/p/${staff.clinicId}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  for (const step of ['ready', 'place']) {
    await page.goto(`${visit}/${step}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
  }
  await journey.arrive();
  await page.goto(`${visit}/room`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  return loaded;
}
