import type { Page } from 'playwright-core';
import { handsAt } from './hands.ts';
import { staffWords as ja } from './words.ts';

const press = async (page: Page, name: string) =>
  await handsAt(page).press(page.getByRole('button', { name, exact: true }));
const choose = async (page: Page, name: string) =>
  await handsAt(page).choose(page.getByRole('radio', { name }).first());
const tick = async (page: Page, name: string) =>
  await handsAt(page).tick(page.getByRole('checkbox', { name }));

/** Decides the basis of the request that stands open, and accepts it. */
export async function acceptRequest(page: Page, basis: 'followUp' | 'regularDoctor'): Promise<void> {
  await choose(page, ja(`review.basis.${basis}`));
  await handsAt(page).fill(
    page.getByLabel(ja('review.reason'), { exact: false }).first(),
    '状態は安定している',
  );
  await tick(page, ja('review.healthReviewed'));
  await press(page, ja('review.accept'));
  await page.getByText(ja('prep.agreement')).first().waitFor();
}

/** Records that everything was explained, by telephone. */
export async function explain(page: Page): Promise<void> {
  await choose(page, ja('prep.explain.telephone'));
  for (const topic of [
    'limitsAndInPersonCare',
    'judgedEachTime',
    'carePlanMatters',
    'securityRisks',
  ] as const) {
    await tick(page, ja(`prep.topic.${topic}`));
  }
  await handsAt(page).fill(
    page.getByLabel(ja('prep.explain.questions'), { exact: false }),
    '薬の飲み忘れについて質問があり、答えた。',
  );
  await press(page, ja('prep.explain'));
  await page.getByText(ja('prep.agreement.explained')).first().waitFor();
}

/** Writes the plan from the template and proposes it to the patient. */
export async function proposePlan(page: Page): Promise<void> {
  await page.getByRole('link', { name: ja('prep.plan.open'), exact: true }).click();
  await page.getByText(ja('plan.beyond.no'), { exact: true }).click();
  await press(page, ja('plan.propose'));
  await page.getByText(ja('plan.done')).waitFor();
}

/** Opens a consultation of the day from the board. */
export async function openFromBoard(page: Page, clinicId: string, patient: string): Promise<void> {
  await page.goto(`/staff/${clinicId}/board`);
  await handsAt(page).press(page.getByRole('link', { name: new RegExp(patient) }).first());
}

/** Says where the doctor is, and opens the call. */
export async function startCall(page: Page): Promise<void> {
  await press(page, ja('waiting.start'));
  await page.getByText(ja('begin.title')).waitFor();
}

/** The one panel: known faces are confirmed, today's judgement is made. */
export async function beginExamination(page: Page): Promise<void> {
  await choose(page, ja('begin.feasible.yes'));
  await press(page, ja('begin.confirm'));
  await page.getByText(ja('call.begun'), { exact: true }).first().waitFor();
}

/** Seconds of live picture and sound that both ends have reported by now. */
export async function readTwoWay(page: Page): Promise<number> {
  return await page.evaluate(async () => {
    const [, , clinicId, , consultationId] = location.pathname.split('/');
    const answer = await fetch(`/api/v1/clinics/${clinicId}/consultations/${consultationId}`);
    const view = (await answer.json()) as { call: { twoWaySeconds: number } | null };
    return view.call?.twoWaySeconds ?? 0;
  });
}

export async function writeNote(
  page: Page,
  words: { subjective: string; assessment: string },
): Promise<void> {
  await handsAt(page).fill(page.getByLabel(ja('note.problem'), { exact: false }), '高血圧');
  await handsAt(page).fill(page.getByLabel(ja('note.subjective'), { exact: false }), words.subjective);
  await handsAt(page).fill(page.getByLabel(ja('note.assessment'), { exact: false }), words.assessment);
}

export async function endCall(page: Page): Promise<void> {
  await press(page, ja('call.end'));
  const sure = page.getByRole('dialog').getByRole('button', { name: ja('call.end.confirm'), exact: true });
  await sure.click({ timeout: 2_000 }).catch(() => {});
  await page.getByText(ja('close.title')).first().waitFor();
}

/** Confirms all: note, follow-up, statements. */
export async function close(page: Page, reason: string): Promise<void> {
  await page.getByLabel(ja('close.next'), { exact: false }).first().fill('4週間後にオンライン');
  await tick(page, ja('close.sufficient'));
  await page.getByLabel(ja('close.sufficiencyReason'), { exact: false }).fill(reason);
  await lookAndConfirm(page);
  await page.getByText(ja('close.done')).waitFor();
}

/** Looks at all that will be finalised, and confirms it. */
export async function lookAndConfirm(page: Page): Promise<void> {
  await press(page, ja('preview.open'));
  await page.getByRole('dialog').getByText(ja('preview.finaliser')).waitFor();
  await press(page, ja('close.confirm'));
}
