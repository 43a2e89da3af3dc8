import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { listenForJapanese } from './support/letters.ts';
import { look } from './support/look.ts';
import * as patientActs from './support/patient.ts';
import { openPage, useScenes } from './support/scenes.ts';
import { patientWords, readIn } from './support/words.ts';

const scenes = useScenes();

const pageLanguage = async (page: Page) => await page.evaluate(() => document.documentElement.lang);

describe('a patient who reads English', () => {
  it('goes from the public page to the waiting room without a Japanese word of ours', async () => {
    const { stage, journey } = scenes();
    const page = await openPage(stage, 'demo.patient');
    await page.goto('/c/minato');
    expect(await pageLanguage(page)).toBe('ja');
    const en = await readIn(page, 'en');
    await page.getByRole('heading', { name: en('public.fees') }).waitFor();
    expect(await pageLanguage(page)).toBe('en');
    const wish = { problem: '高血圧', since: '5 years', story: 'My pressure is stable.' };
    const letters = await listenForJapanese(page, ['高血圧', 'アムロジピン', '東京都港区デモ', 'コーポ']);
    await look(page, 'clinic-en');
    await patientActs.askForVisit(page, journey.clinicId, wish);
    await look(page, 'requested-en');
    const { consultations } = await journey.patient.get('getPatientHome', {
      params: { clinicId: journey.clinicId },
    });
    const id = consultations.find(({ status }) => status === 'requested')?.id ?? '';
    journey.view = await journey.doctor.get('getConsultation', {
      params: { clinicId: journey.clinicId, consultationId: id },
    });
    await journey.accept();
    for (const path of ['agreement', 'plan']) {
      await page.goto(`${scenes().patientHome}/${path}`);
      await look(page, `${path}-en`);
    }
    await patientActs.book(page, journey.clinicId);
    await look(page, 'scheduled-en');
    await patientActs.checkDevices(page);
    await look(page, 'place-en');
    await patientActs.enterWaitingRoom(page, 'first');
    await look(page, 'waiting-room-en');
    expect(await pageLanguage(page)).toBe('en');
    expect(letters.heard().join(' ')).toContain('髙橋 和子');
    expect(letters.foreign()).toEqual([]);
  });
});

describe('a patient who reads easy Japanese', () => {
  it('keeps it from page to page and after opening anew', async () => {
    const { stage } = scenes();
    await scenes().untilScheduled();
    const page = await openPage(stage, 'demo.patient');
    await page.goto('/c/minato');
    const easy = await readIn(page, 'easy');
    expect(easy('public.fees')).not.toBe(patientWords('public.fees'));
    await page.getByRole('heading', { name: easy('public.fees'), exact: true }).waitFor();
    expect(await pageLanguage(page)).toBe('ja');
    await look(page, 'clinic-easy');
    await page.goto(scenes().visit);
    const chosen = page.getByRole('combobox', { name: easy('language.label') });
    await chosen.waitFor();
    await page.reload();
    expect(await chosen.inputValue()).toBe('easy');
    await look(page, 'visit-easy');
    // The clinic's pages have no easy Japanese: they fall back to Japanese and take nothing away.
    await page.goto('/c/minato');
    await page.getByRole('heading', { name: easy('public.fees'), exact: true }).waitFor();
  });
});
