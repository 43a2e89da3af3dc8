import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import * as doctorActs from './support/doctor.ts';
import { look } from './support/look.ts';
import { useScenes } from './support/scenes.ts';
import { patientWords as ja, staffWords } from './support/words.ts';

const scenes = useScenes();

/** The narrowest screen that is promised, and a letter twice as large on a usual one. */
const sights = [
  { name: '320 pixels', width: 320, height: 640, letters: '100%' },
  { name: 'letters twice as large', width: 375, height: 812, letters: '200%' },
];

async function see(page: Page, sight: (typeof sights)[number]): Promise<void> {
  await page.setViewportSize({ width: sight.width, height: sight.height });
  await page.evaluate((letters) => {
    document.documentElement.style.fontSize = letters;
  }, sight.letters);
}

/** Every control of the page is inside it and not under another, once it is scrolled to. */
async function expectReachable(page: Page): Promise<void> {
  const controls = await page
    .locator('button:visible, a[href]:visible:not(.skip-link), input:visible, select:visible')
    .all();
  expect(controls.length).toBeGreaterThan(2);
  for (const control of controls) {
    await control.scrollIntoViewIfNeeded();
    const fault = await control.evaluate((element) => {
      const box = (element.closest('label') ?? element).getBoundingClientRect();
      const spot = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
      const isOn =
        spot !== null &&
        (element.contains(spot) ||
          spot.contains(element) ||
          spot === element.closest('label') ||
          element.closest('label')?.contains(spot) === true);
      const isInside = box.left >= -1 && box.right <= innerWidth + 1;
      return isOn && isInside
        ? null
        : `${element.outerHTML.slice(0, 90)} at ${Math.round(box.left)}-${Math.round(box.right)}`;
    });
    expect(fault).toBeNull();
  }
}

describe.each(sights)('at $name', (sight) => {
  it('the waiting room and the call of the patient are whole', async () => {
    const { patient, doctor } = scenes();
    await scenes().untilWaiting();
    await see(patient, sight);
    await look(patient, `room-${sight.letters.slice(0, 3)}`);
    await expectReachable(patient);
    await doctorActs.startCall(doctor);
    await patient.getByRole('button', { name: ja('patientCall.help'), exact: true }).waitFor();
    await look(patient, `call-${sight.letters.slice(0, 3)}`);
    await expectReachable(patient);
    await patient.getByRole('button', { name: ja('patientCall.help'), exact: true }).click();
    await patient.getByText(ja('patientCall.help.media')).waitFor();
    await look(patient, `call-help-${sight.letters.slice(0, 3)}`);
  });
});

describe.each(['ja', 'en'] as const)('in %s', (language) => {
  it('call, begin panel, closing and evidence are without fault for both', async () => {
    const { patient, doctor, journey } = scenes();
    await patient.setViewportSize({ width: 375, height: 812 });
    await scenes().untilWaiting();
    await doctorActs.startCall(doctor);
    await doctor.reload();
    await doctor.getByText(staffWords('begin.title')).waitFor();
    if (language === 'en') {
      for (const page of [patient, doctor]) {
        await page.context().addCookies([{ name: 'lang', value: 'en', url: scenes().stage.server.url }]);
        await page.reload();
      }
    }
    await look(doctor, `begin-${language}`);
    await look(patient, `in-call-${language}`);
    await journey.refresh();
    await journey.begin();
    await journey.report(90);
    await journey.end();
    await doctor.reload();
    await look(doctor, `closing-${language}`);
    await patient.goto(`${scenes().visit}/evidence`);
    await look(patient, `evidence-${language}`);
    await doctor.goto(`${scenes().consultation}/evidence`);
    await look(doctor, `evidence-${language}`);
    for (const page of [patient, doctor])
      expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
  });
});
