import type { Page } from 'playwright-core';
import { patientWords as ja } from './words.ts';

const press = async (page: Page, name: string) =>
  await page.getByRole('button', { name, exact: true }).click();
const follow = async (page: Page, name: string) =>
  await page.getByRole('link', { name, exact: true }).click();
const next = async (page: Page) => await press(page, ja('action.next'));
const choose = async (page: Page, name: string) =>
  await page.getByRole('radio', { name }).first().check({ force: true });

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

/** Reads the explanation and agrees; the wish is ticked by hand. */
export async function agree(page: Page, clinicId: string): Promise<void> {
  await page.goto(`/p/${clinicId}/agreement`);
  await page.getByRole('checkbox', { name: ja('agreement.wish') }).check({ force: true });
  await press(page, ja('agreement.agree'));
  await page.getByText(ja('agreement.done')).first().waitFor();
}

/** Reads the plan that was proposed and agrees to it. */
export async function adoptPlan(page: Page, clinicId: string): Promise<void> {
  await page.goto(`/p/${clinicId}/plan`);
  await press(page, ja('patientPlan.adopt'));
  await page.getByRole('button', { name: ja('patientPlan.adopt') }).waitFor({ state: 'detached' });
}

/** Takes the first free time and books it, from the home's one next action. */
export async function book(page: Page, clinicId: string): Promise<void> {
  await page.goto(`/p/${clinicId}`);
  await follow(page, ja('next.book.act'));
  await page
    .getByRole('radio', { name: /\d\d:\d\d/ })
    .first()
    .check({ force: true });
  await press(page, ja('book.hold'));
  await press(page, ja('book.confirm'));
  await page.getByText(ja('next.check')).first().waitFor();
}

/** Camera, microphone, sound and line, as the page asks for them. */
export async function checkDevices(page: Page): Promise<void> {
  await follow(page, ja('next.check.act'));
  await press(page, ja('ready.start'));
  await press(page, ja('ready.speaker.play'));
  await press(page, ja('ready.speaker.yes'));
  await page.getByText(ja('ready.microphone.ok')).waitFor();
  await press(page, ja('ready.finish'));
}

/** Says where one is and who is there, as the page after the device check asks, and enters the waiting room. */
export async function enterWaitingRoom(page: Page, place: 'first' | 'usual'): Promise<void> {
  await page.getByRole('heading', { name: ja('where.title') }).waitFor();
  if (place === 'first') {
    await choose(page, ja('place.home'));
    for (const statement of [ja('where.clean'), ja('where.private')]) {
      await page.getByRole('checkbox', { name: statement }).check({ force: true });
    }
  }
  await press(page, ja('where.confirm'));
  await page.getByText(ja('room.opens')).first().waitFor();
}
