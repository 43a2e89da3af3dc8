import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { agreeToPortal } from '../../apps/server/src/testing/agree-to-portal.ts';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { look } from './support/look.ts';
import { openStage, type Stage } from './support/stage.ts';
import { patientWords, staffWords } from './support/words.ts';

let stage: Stage;
let journey: Journey;
beforeAll(async () => {
  stage = await openStage();
  journey = await Journey.open(stage.server);
  await journey.untilWaiting();
  const administrator = await stage.server.signedIn('administrator');
  await administrator.get('bringChecklist', {
    params: { clinicId: journey.clinicId },
    body: {
      format: 'csv',
      title: '院内の点検表（見本）',
      source: '自院で作成',
      content:
        'no,text,clauses\n1-1,オンライン診療を行うことに患者と合意している,S-1-1-2-i S-1-1-2-ii-a\n1-2,機器を更新している,S-2-5-1-1-6\n2,看護師等が側にいる診療の同意を得ている,S-2-3-1-a',
    },
  });
});
afterAll(async () => await stage.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

/** The narrowest screen that is promised, and the widest that is usual. */
const widths = [320, 1440];

async function person(as: 'demo.patient' | 'demo.doctor' | 'demo.administrator' | null) {
  const page = await stage.person('desktop');
  if (as !== null) {
    await page.goto('/demonstration');
    await page.getByRole('button', { name: patientWords(as), exact: true }).click();
    await page.waitForURL(/\/(p|staff)\//);
  }
  return page;
}

/** Every page is clean, as wide as the screen, says that nothing of it is real, and lets whoever signed in sign out. */
async function lookThrough(
  page: Page,
  pages: Readonly<Record<string, string>>,
  isSignedIn = true,
): Promise<void> {
  for (const [name, path] of Object.entries(pages)) {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: width < 600 ? 640 : 900 });
      await look(page, `page-${name}`);
    }
    expect(await page.getByText(patientWords('demo.band')).count(), `the band on ${name}`).toBe(1);
    const signOut = page.getByRole('button', { name: patientWords('action.signOut'), exact: true });
    expect(await signOut.count(), `signing out on ${name}`).toBe(isSignedIn ? 1 : 0);
  }
}

describe('at 320 and at 1440 pixels', () => {
  it('everybody’s pages are without fault', async () => {
    const page = await person(null);
    const everybodys = {
      first: '/',
      clinic: '/c/minato',
      adherence: '/c/minato/adherence',
      link: '/link',
      mails: '/demonstration/mails',
      'sign-in': '/staff/sign-in',
      envelope: '/staff/envelope',
      'set-up': '/staff/set-up',
      nowhere: '/nowhere',
      'not-signed-in': `/p/${journey.clinicId}`,
    };
    await lookThrough(page, everybodys, false);
  });

  it('the patient’s pages are without fault', async () => {
    const page = await person('demo.patient');
    const home = `/p/${journey.clinicId}`;
    const visit = `${home}/visits/${journey.view.id}`;
    // What their own record waits for, until they have agreed.
    await lookThrough(page, { terms: `${home}/accesses` });
    await agreeToPortal(journey.patient, journey.patientAt);
    await lookThrough(page, {
      home,
      request: `${home}/request`,
      agreement: `${home}/agreement`,
      plan: `${home}/plan`,
      accesses: `${home}/accesses`,
      access: `${home}/access`,
      helpers: `${home}/helpers`,
      helping: `${home}/helping`,
      visit,
      book: `${visit}/book`,
      ready: `${visit}/ready`,
      place: `${visit}/place`,
      'patient-evidence': `${visit}/evidence`,
    });
  });

  it('the clinic’s pages are without fault', async () => {
    const page = await person('demo.doctor');
    const staff = `/staff/${journey.clinicId}`;
    const consultation = `${staff}/consultations/${journey.view.id}`;
    const chart = `${staff}/patients/${journey.view.patient.id}`;
    await lookThrough(page, {
      board: `${staff}/board`,
      patients: `${staff}/patients`,
      enrol: `${staff}/patients/new`,
      chart,
      'plan-editor': `${chart}/plan`,
      consultation,
      evidence: `${consultation}/evidence`,
      unfinalised: `${staff}/unfinalised`,
      account: '/staff/account',
    });
    const office = await person('demo.administrator');
    await lookThrough(office, {
      settings: `${staff}/settings`,
      people: `${staff}/settings/staff`,
      access: `${staff}/settings/access`,
      entry: `${staff}/settings/entry`,
      finalising: `${staff}/settings/finalising`,
      'portal-text': `${staff}/settings/portal`,
      recovery: `${staff}/safeguard/recovery`,
      backups: `${staff}/safeguard/backups`,
      period: `${staff}/evidence`,
      editions: `${staff}/evidence/editions`,
      checklists: `${staff}/evidence/checklists`,
    });
  });
});

describe('a doctor who uses the keyboard alone', () => {
  /** Goes on with the tabulator until the wanted thing has the focus. */
  async function reach(page: Page, role: 'checkbox' | 'button', name: string): Promise<void> {
    const wanted = page.getByRole(role, { name });
    await wanted.waitFor();
    for (let presses = 0; presses < 80; presses += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${name} is out of reach of the keyboard`);
  }

  it('is shown what the guideline refuses and what would resolve it, and can then call', async () => {
    const page = await person('demo.doctor');
    await page.goto(`/staff/${journey.clinicId}/consultations/${journey.view.id}`);
    await reach(page, 'checkbox', staffWords('waiting.place.isSeparateSpace'));
    await page.keyboard.press('Space');
    await reach(page, 'button', staffWords('waiting.start'));
    await page.keyboard.press('Enter');
    const refusal = page.getByRole('alert').filter({ hasText: 'S-2-1-2-v' });
    await refusal.waitFor();
    // The judgement of the refusal was kept, and the screen says exactly what stands in it.
    const refused = await journey.doctor.get('getEvidence', { params: journey.at });
    const verdict = refused.judgements
      .flatMap(({ verdicts }) => verdicts)
      .find(({ clauseId, kind }) => clauseId === 'S-2-1-2-v' && kind === 'unmet');
    expect(await refusal.innerText()).toContain(verdict?.words?.ja ?? 'no verdict');
    await look(page, 'refused');
    await page.keyboard.press('Shift+Tab');
    await reach(page, 'checkbox', staffWords('waiting.place.isSeparateSpace'));
    await page.keyboard.press('Space');
    await reach(page, 'button', staffWords('waiting.start'));
    await page.keyboard.press('Enter');
    await page.getByText(staffWords('begin.title')).waitFor();
  });
});
