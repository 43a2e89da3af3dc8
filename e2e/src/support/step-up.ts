import type { Page } from 'playwright-core';
import type { TOTP } from 'otpauth';
import { staffWords } from './words.ts';

const go = async (page: Page) =>
  await page.getByRole('button', { name: staffWords('stepUp.go'), exact: true }).click();

/** Shows who is there as one of the demonstration's people; the act that waited goes on by itself. */
export async function showWhoIsThere(page: Page): Promise<void> {
  await go(page);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** The same with the next code of an app: the present one has been used to sign in. */
export async function showByCode(page: Page, app: TOTP): Promise<void> {
  await page.getByRole('heading', { name: staffWords('stepUp.title') }).waitFor();
  await page
    .getByLabel(staffWords('signIn.code'), { exact: false })
    .fill(app.generate({ timestamp: Date.now() + 30_000 }));
  await go(page);
}
