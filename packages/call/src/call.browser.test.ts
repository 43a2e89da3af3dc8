import { fileURLToPath } from 'node:url';
import type { Seat } from '@onshin/contract/realtime';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { twoWayMs } from './report/live-intervals.ts';
import type { CallPage } from './testing/call-page.ts';
import {
  launchChromium,
  servePage,
  TestRelay,
  type FakeMediaBrowser,
  type ServedPage,
} from './testing/index.ts';

declare const window: Window & { CallPage: typeof CallPage; page: CallPage };

const doctor = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b11';
const patient = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b12';
const hertz = 600;
const seats: Omit<Seat, 'present'>[] = [
  { seatId: doctor, role: 'doctor', name: '医師', admitted: true },
  { seatId: patient, role: 'patient', name: '患者', admitted: false },
];

let chromium: FakeMediaBrowser;
let served: ServedPage;
let relay: TestRelay;
let contexts: BrowserContext[] = [];

beforeAll(async () => {
  served = await servePage(fileURLToPath(new URL('testing/call-page.ts', import.meta.url)));
  relay = new TestRelay(served.server, seats);
  chromium = await launchChromium({ hertz });
});

afterAll(async () => {
  await chromium.close();
  relay.close();
  await served.close();
});

beforeEach(() => relay.empty());

afterEach(async () => {
  await Promise.all(contexts.map(async (context) => context.close()));
  contexts = [];
});

async function enter(seatId: string, permissions = ['camera', 'microphone']): Promise<Page> {
  const context = await chromium.browser.newContext({ permissions });
  contexts.push(context);
  return openPage(context, seatId);
}

async function openPage(context: BrowserContext, seatId: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(served.url);
  await page.evaluate((id) => {
    window.page = new window.CallPage(id);
    void window.page.call.start();
  }, seatId);
  return page;
}

async function reach(page: Page, phase: string): Promise<void> {
  await page.waitForFunction((wanted) => window.page.call.getSnapshot().phase === wanted, phase, {
    timeout: 20_000,
    polling: 50,
  });
}

async function goLive(): Promise<[Page, Page]> {
  const pages = await Promise.all([enter(doctor), enter(patient)]);
  const [doctorPage, patientPage] = pages;
  await reach(patientPage, 'waiting');
  relay.admit(patient);
  await Promise.all([reach(doctorPage, 'live'), reach(patientPage, 'live')]);
  return [doctorPage, patientPage];
}

/** The picture moves, now or within a few seconds. */
async function expectPicture(page: Page): Promise<void> {
  const shown = async (): Promise<number> => page.evaluate(async () => window.page.countFrames(500));
  await expect.poll(shown, { timeout: 15_000, interval: 50 }).toBeGreaterThan(3);
}

const framesShown = async (page: Page): Promise<number> =>
  page.evaluate(async () => window.page.countFrames(1_500));

describe('a call between two browsers', () => {
  it('shows and sounds both ways', async () => {
    for (const page of await goLive()) {
      expect(await framesShown(page)).toBeGreaterThan(5);
      expect(await page.evaluate(() => window.page.countColours())).toBeGreaterThan(4);
      const heard = await page.evaluate(async () => window.page.listen());
      expect(Math.abs(heard.hertz - hertz)).toBeLessThan(10);
      expect(heard.decibels).toBeGreaterThan(-50);
    }
  });

  it('sends nothing before the doctor admits', async () => {
    const [doctorPage, patientPage] = await Promise.all([enter(doctor), enter(patient)]);
    await reach(patientPage, 'waiting');
    await patientPage.waitForFunction(() => window.page.call.getSnapshot().media.camera.actual);
    const remotes = await doctorPage.evaluate(() => window.page.call.getSnapshot().remotes);
    expect(remotes).toMatchObject([{ admitted: false, stream: null, connection: null }]);
  });

  it('counts the same live two-way time on both ends', async () => {
    const pages = await goLive();
    await pages[0].waitForTimeout(6_000);
    const [one, other] = await Promise.all(
      pages.map(async (page) => page.evaluate(() => window.page.call.collectReport())),
    );
    const [oneMs, otherMs] = [twoWayMs(one?.intervals ?? []), twoWayMs(other?.intervals ?? [])];
    expect(oneMs).toBeGreaterThan(3_000);
    expect(otherMs).toBeGreaterThan(3_000);
    expect(Math.abs(oneMs - otherMs)).toBeLessThan(2_000);
    const ends = [one, other].map((report) => report?.intervals.at(-1)?.to ?? 0);
    expect(Math.abs((ends[0] ?? 0) - (ends[1] ?? 0))).toBeLessThan(2_000);
  });

  it('goes on while the socket of one side is cut, and the socket comes back', async () => {
    const [doctorPage, patientPage] = await goLive();
    relay.shut(patient);
    await patientPage.waitForFunction(() => window.page.call.getSnapshot().signalling === 'reconnecting');
    expect(await framesShown(doctorPage)).toBeGreaterThan(5);
    relay.open(patient);
    await patientPage.waitForFunction(() => window.page.call.getSnapshot().signalling === 'open');
    expect(await framesShown(patientPage)).toBeGreaterThan(5);
    expect(await patientPage.evaluate(() => window.page.call.getSnapshot().interruptions)).toBe(0);
  });

  it('comes back after the patient loads the page again', async () => {
    const [doctorPage, patientPage] = await goLive();
    const again = await openPage(patientPage.context(), patient);
    await reach(patientPage, 'failed');
    await patientPage.close();
    await reach(again, 'live');
    expect(await again.evaluate(() => window.page.call.getSnapshot().own?.admitted)).toBe(true);
    for (const page of [doctorPage, again]) await expectPicture(page);
  });

  it('comes back after the doctor loads the page again', async () => {
    const [doctorPage, patientPage] = await goLive();
    await doctorPage.close();
    const again = await openPage(doctorPage.context(), doctor);
    await reach(again, 'live');
    expect(await patientPage.evaluate(() => window.page.call.getSnapshot().interruptions)).toBeLessThan(2);
    for (const page of [patientPage, again]) await expectPicture(page);
  });

  it('tells the other side that the microphone and the camera are off, and sends neither', async () => {
    const [doctorPage, patientPage] = await goLive();
    await patientPage.evaluate(() => {
      const { microphone, camera } = window.page.call.getSnapshot().media;
      microphone.set?.(false);
      camera.set?.(false);
    });
    await doctorPage.waitForFunction(() => {
      const [other] = window.page.call.getSnapshot().remotes;
      return other?.microphoneOn === false && !other.cameraOn;
    });
    expect(await framesShown(doctorPage)).toBe(0);
    await patientPage.evaluate(() => window.page.call.getSnapshot().media.camera.set?.(true));
    await expectPicture(doctorPage);
  });

  it('lets the patient wait and talk without a camera that was refused, and use it once it is allowed', async () => {
    const [doctorPage, patientPage] = await Promise.all([enter(doctor), enter(patient, [])]);
    await reach(patientPage, 'waiting');
    const refused = await patientPage.evaluate(
      () => window.page.call.getSnapshot().media.camera.problem?.code,
    );
    expect(refused).toBe('permissionDenied');
    relay.admit(patient);
    await Promise.all([reach(doctorPage, 'live'), reach(patientPage, 'live')]);
    await patientPage.context().grantPermissions(['camera', 'microphone']);
    await patientPage.evaluate(async () => window.page.call.reacquire());
    await expectPicture(doctorPage);
  });

  it('measures a connection of the page with itself', async () => {
    const page = await enter(patient);
    const result = await page.evaluate(async () => window.tryConnection([]));
    expect(result).toMatchObject({ isConnected: true, path: 'local', verdict: 'notMeasured' });
    expect(result.kbps ?? 0).toBeGreaterThan(500);
  });
});
