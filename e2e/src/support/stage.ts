import { fileURLToPath } from 'node:url';
import { launchChromium, type FakeMediaBrowser } from '@onshin/call/testing';
import type { BrowserContext, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';

const output = fileURLToPath(new URL('../../output/', import.meta.url));

/** The tone both microphones play. */
export const tone = 880;

/** A server, a browser and the people in it. */
export interface Stage {
  readonly server: TestServer;
  person(screen: 'phone' | 'desktop', permissions?: readonly string[]): Promise<Page>;
  /** Keeps a picture of every page, for whoever asks why a journey failed. */
  photograph(name: string): Promise<void>;
  close(): Promise<void>;
}

const screens = {
  phone: { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true },
  desktop: { viewport: { width: 1440, height: 900 } },
} as const;

/** Opens a stage on which every fault of a page fails the test, and every request to elsewhere does. */
export async function openStage(server?: TestServer, args: readonly string[] = []): Promise<Stage> {
  const own = server ?? (await openTestServer());
  const chromium: FakeMediaBrowser = await launchChromium({ hertz: tone, args });
  const faults: string[] = [];
  const contexts: BrowserContext[] = [];
  return {
    server: own,
    async person(screen, permissions = ['camera', 'microphone']) {
      const context = await chromium.browser.newContext({
        ...screens[screen],
        baseURL: own.url,
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        permissions: [...permissions],
      });
      contexts.push(context);
      context.setDefaultTimeout(15_000);
      await context.addInitScript(hearTonesAsSpeech);
      context.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== own.url && protocol !== 'blob:' && protocol !== 'data:')
          faults.push(`request to ${origin}`);
      });
      const page = await context.newPage();
      page.on('pageerror', (error) => faults.push(`page error: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Uncaught/.test(message.text()))
          faults.push(message.text());
      });
      return page;
    },
    async photograph(name) {
      const pages = contexts.flatMap((context) => context.pages());
      for (const [index, page] of pages.entries()) {
        await page.screenshot({
          path: `${output}failed-${name.replaceAll(/\W+/g, '-')}-${index}.png`,
          fullPage: true,
        });
      }
    },
    async close() {
      for (const context of contexts) await context.close();
      await chromium.close();
      if (server === undefined) await own.close();
      expect(faults).toEqual([]);
    },
  };
}

/** The processing of speech would take a steady tone for noise and remove it; everything else stays as it is. */
function hearTonesAsSpeech(): void {
  const devices = navigator.mediaDevices;
  const getUserMedia = devices.getUserMedia.bind(devices);
  devices.getUserMedia = async (wishes) => {
    const audio = wishes?.audio;
    const plain = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
    return await getUserMedia({
      ...wishes,
      ...(audio ? { audio: { ...(typeof audio === 'object' ? audio : {}), ...plain } } : {}),
    });
  };
}
