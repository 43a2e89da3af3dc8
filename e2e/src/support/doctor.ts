import type { Page } from 'playwright-core';
import { ja } from './words.ts';

const press = async (page: Page, name: string) => await page.getByRole('button', { name, exact: true }).click();
const choose = async (page: Page, name: string) => await page.getByRole('radio', { name }).first().check({ force: true });
const tick = async (page: Page, name: string) => await page.getByRole('checkbox', { name }).check({ force: true });

/** Opens the newest request from the board and accepts it. */
export async function acceptRequest(page: Page, clinicId: string, patient: string, basis: 'followUp' | 'regularDoctor'): Promise<void> {
  await page.goto(`/staff/${clinicId}/board`);
  await page.getByRole('link', { name: new RegExp(patient) }).first().click();
  await choose(page, ja(`review.basis.${basis}`));
  await page.getByLabel(ja('review.reason'), { exact: false }).first().fill('状態は安定している');
  await tick(page, ja('review.healthReviewed'));
  await press(page, ja('review.accept'));
  await page.getByText(ja('prep.agreement')).first().waitFor();
}

/** Records that everything was explained, by telephone. */
export async function explain(page: Page): Promise<void> {
  await press(page, ja('prep.explain'));
  await choose(page, ja('prep.explain.telephone'));
  for (const topic of ['limitsAndInPersonCare', 'judgedEachTime', 'carePlanMatters', 'securityRisks'] as const) {
    await tick(page, ja(`prep.topic.${topic}`));
  }
  await page.getByLabel(ja('prep.explain.questions'), { exact: false }).fill('薬の飲み忘れについて質問があり、答えた。');
  await press(page, ja('action.save'));
  await page.getByText(ja('prep.agreement.explained')).first().waitFor();
}
