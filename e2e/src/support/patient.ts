import type { Page } from 'playwright-core';
import { ja } from './words.ts';

const press = async (page: Page, name: string) => await page.getByRole('button', { name, exact: true }).click();
const follow = async (page: Page, name: string) => await page.getByRole('link', { name, exact: true }).click();
const next = async (page: Page) => await press(page, ja('action.next'));
const choose = async (page: Page, name: string) => await page.getByRole('radio', { name }).first().check({ force: true });

export interface Wish {
  readonly problem: string;
  readonly since: string;
  readonly story: string;
}

/** The whole wish, one question a page, as a person with a chart at the clinic answers it. */
export async function askForVisit(page: Page, clinicId: string, wish: Wish): Promise<void> {
  await page.goto(`/p/${clinicId}`);
  await follow(page, ja('public.apply'));
  await press(page, ja('redFlags.none'));
  await page.getByLabel(ja('request.problem'), { exact: false }).fill(wish.problem);
  await page.getByLabel(ja('request.since'), { exact: false }).fill(wish.since);
  await next(page);
  await page.getByLabel(ja('request.story'), { exact: false }).fill(wish.story);
  await next(page);
  await next(page);
  await choose(page, ja('answer.no'));
  await next(page);
  await choose(page, ja('place.home'));
  await page.getByLabel(ja('request.place.address'), { exact: false }).fill('東京都港区デモ4-5-6 コーポ101');
  await next(page);
  await choose(page, ja('answer.yes'));
  await next(page);
  await choose(page, ja('answer.known'));
  await page.getByLabel(ja('request.conditions'), { exact: false }).last().fill('高血圧');
  await next(page);
  await choose(page, ja('answer.known'));
  await page.getByLabel(ja('request.medicines'), { exact: false }).last().fill('アムロジピン5mg');
  await next(page);
  await choose(page, ja('answer.none'));
  await next(page);
  await next(page);
  await page.getByRole('checkbox', { name: ja('request.wish') }).check({ force: true });
  await press(page, ja('request.submit'));
  await page.getByText(ja('next.wait')).first().waitFor();
}
