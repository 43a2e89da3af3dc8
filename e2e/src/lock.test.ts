import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { look } from './support/look.ts';
import { openPage, useScenes } from './support/scenes.ts';
import { showWhoIsThere } from './support/step-up.ts';
import { staffWords } from './support/words.ts';

const scenes = useScenes();

const unlock = async (page: Page) =>
  await page.getByRole('button', { name: staffWords('lock.open'), exact: true }).click();

it('a locked screen hides everything in every tab, keeps what was being written, and goes on from there', async () => {
  const { stage, journey } = scenes();
  const page = await openPage(stage, 'demo.administrator');
  const settings = `/staff/${journey.clinicId}/settings`;
  await page.goto(settings);
  const name = page.getByRole('textbox').first();
  await name.fill('書きかけの名前');
  const other = await page.context().newPage();
  await other.goto(`/staff/${journey.clinicId}/board`);
  await other.getByRole('heading', { level: 1, name: staffWords('board.title') }).waitFor();

  await page.keyboard.press('F8');
  for (const tab of [page, other]) {
    await tab.getByRole('heading', { name: staffWords('lock.title') }).waitFor();
    expect(await tab.title()).toBe(staffWords('lock.title'));
    expect(await tab.locator('.under-lock').isVisible()).toBe(false);
    await tab.keyboard.press('Escape');
    await tab.keyboard.press('Escape');
    // A browser may let Escape close it for a moment: it comes back, and shows nothing meanwhile.
    await tab.getByRole('heading', { level: 1, name: staffWords('lock.title') }).waitFor();
    expect(await tab.locator('.under-lock').isVisible()).toBe(false);
  }
  await look(page, 'locked');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('書きかけの名前').count()).toBe(0);
  expect(await page.locator('.under-lock').isVisible()).toBe(false);
  await page.emulateMedia({ media: null });
  await page.setViewportSize({ width: 375, height: 740 });
  await look(page, 'locked-narrow');

  await unlock(other);
  await other.getByRole('heading', { level: 1, name: staffWords('board.title') }).waitFor();
  await name.waitFor();
  expect(await name.inputValue()).toBe('書きかけの名前');
  expect(new URL(page.url()).pathname).toBe(settings);
  // The page goes on asking as before.
  await page.reload();
  await page.getByRole('button', { name: staffWords('settings.save'), exact: true }).click();
  await page.getByRole('heading', { name: staffWords('stepUp.title') }).waitFor();
  await look(page, 'step-up');
  await showWhoIsThere(page);
  await page.getByText(staffWords('settings.saved')).waitFor();

  // Handed on, the page is the next person's, and the first one finds their place again.
  await other.close();
  await page.goto(`/staff/${journey.clinicId}/settings/staff`);
  const people = page.getByRole('heading', { level: 1, name: staffWords('people.title'), exact: true });
  await people.waitFor();
  await page.keyboard.press('F9');
  await page.waitForURL(/sign-in/);
  await page.getByRole('button', { name: staffWords('signIn.demo.clerk') }).click();
  await page.getByRole('heading', { level: 1, name: staffWords('board.title'), exact: true }).waitFor();
  await page.keyboard.press('F9');
  await page.waitForURL(/sign-in/);
  await page.getByRole('button', { name: staffWords('signIn.demo.administrator') }).click();
  await people.waitFor();
  expect(new URL(page.url()).pathname).toBe(`/staff/${journey.clinicId}/settings/staff`);
});
