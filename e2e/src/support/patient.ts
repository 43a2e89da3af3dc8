import type { Page } from 'playwright-core';
import { handsAt } from './hands.ts';
import { wordsOn } from './words.ts';

const press = async (page: Page, name: string) =>
  await handsAt(page).press(page.getByRole('button', { name, exact: true }));
const follow = async (page: Page, name: string) =>
  await handsAt(page).press(page.getByRole('link', { name, exact: true }));
const next = async (page: Page) => await press(page, wordsOn(page)('action.next'));
// One answer may begin like the end of another: its name is read from its beginning.
const choose = async (page: Page, name: string) => {
  const start = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  await handsAt(page).choose(page.getByRole('radio', { name: new RegExp(`^${start}`) }).first());
};

export interface Wish {
  readonly problem: string;
  readonly since: string;
  readonly story: string;
}

/** The whole wish, one question a page, as a person with a chart at the clinic answers it. */
export async function askForVisit(page: Page, clinicId: string, wish: Wish): Promise<void> {
  await page.goto(`/p/${clinicId}`);
  await follow(page, wordsOn(page)('public.apply'));
  await press(page, wordsOn(page)('redFlags.none'));
  await handsAt(page).fill(page.getByLabel(wordsOn(page)('request.problem'), { exact: false }), wish.problem);
  await handsAt(page).fill(page.getByLabel(wordsOn(page)('request.since'), { exact: false }), wish.since);
  await next(page);
  await handsAt(page).fill(page.getByLabel(wordsOn(page)('request.story'), { exact: false }), wish.story);
  await next(page);
  await next(page);
  await choose(page, wordsOn(page)('answer.no'));
  await next(page);
  await choose(page, wordsOn(page)('place.home'));
  await handsAt(page).fill(
    page.getByLabel(wordsOn(page)('request.place.address'), { exact: false }),
    '東京都港区デモ4-5-6 コーポ101',
  );
  await next(page);
  await choose(page, wordsOn(page)('answer.yes'));
  await next(page);
  await choose(page, wordsOn(page)('answer.known'));
  await handsAt(page).fill(
    page.getByLabel(wordsOn(page)('request.conditions'), { exact: false }).last(),
    '高血圧',
  );
  await next(page);
  await choose(page, wordsOn(page)('answer.known'));
  await handsAt(page).fill(
    page.getByLabel(wordsOn(page)('request.medicines'), { exact: false }).last(),
    'アムロジピン5mg',
  );
  await next(page);
  await choose(page, wordsOn(page)('answer.none'));
  await next(page);
  await next(page);
  await handsAt(page).tick(page.getByRole('checkbox', { name: wordsOn(page)('request.wish') }));
  await press(page, wordsOn(page)('request.submit'));
  await page.getByText(wordsOn(page)('next.wait')).first().waitFor();
}

/** Reads the explanation and agrees; the wish is ticked by hand. */
export async function agree(page: Page, clinicId: string): Promise<void> {
  await page.goto(`/p/${clinicId}/agreement`);
  await handsAt(page).tick(page.getByRole('checkbox', { name: wordsOn(page)('agreement.wish') }));
  await press(page, wordsOn(page)('agreement.agree'));
  await page.getByText(wordsOn(page)('agreement.done')).first().waitFor();
}

/** Reads the plan that was proposed and agrees to it. */
export async function adoptPlan(page: Page, clinicId: string): Promise<void> {
  await page.goto(`/p/${clinicId}/plan`);
  await press(page, wordsOn(page)('patientPlan.adopt'));
  await page.getByRole('button', { name: wordsOn(page)('patientPlan.adopt') }).waitFor({ state: 'detached' });
}

/** Takes the first free time and books it, from the home's one next action. */
export async function book(page: Page, clinicId: string): Promise<void> {
  await page.goto(`/p/${clinicId}`);
  await follow(page, wordsOn(page)('next.book.act'));
  await handsAt(page).choose(page.getByRole('radio', { name: /\d\d:\d\d/ }).first());
  await press(page, wordsOn(page)('book.hold'));
  await press(page, wordsOn(page)('book.confirm'));
  await page.getByText(wordsOn(page)('next.check')).first().waitFor();
}

/** Camera, microphone, sound and line, as the page asks for them. */
export async function checkDevices(page: Page): Promise<void> {
  await follow(page, wordsOn(page)('next.check.act'));
  await press(page, wordsOn(page)('ready.start'));
  await press(page, wordsOn(page)('ready.speaker.play'));
  await press(page, wordsOn(page)('ready.speaker.yes'));
  await page.getByText(wordsOn(page)('ready.microphone.ok')).waitFor();
  await press(page, wordsOn(page)('ready.finish'));
}

/** Says where one is and who is there, as the page after the device check asks, and enters the waiting room. */
export async function enterWaitingRoom(page: Page, place: 'first' | 'usual'): Promise<void> {
  await page.getByRole('heading', { name: wordsOn(page)('where.title') }).waitFor();
  if (place === 'first') {
    await choose(page, wordsOn(page)('place.home'));
    for (const statement of [wordsOn(page)('where.clean'), wordsOn(page)('where.private')]) {
      await handsAt(page).tick(page.getByRole('checkbox', { name: statement }));
    }
  }
  await press(page, wordsOn(page)('where.confirm'));
  await page.getByText(wordsOn(page)('room.opens')).first().waitFor();
}
