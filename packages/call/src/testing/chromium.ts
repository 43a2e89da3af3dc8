import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { writeFakeMedia } from './fake-media.ts';

const quiet = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--autoplay-policy=no-user-gesture-required',
];

/** A browser with a camera of colour bars and a microphone of one tone, and how to close it. */
export interface FakeMediaBrowser {
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Launches the system's Chromium. Permissions are given per context, so that their lack can be tested too. */
export async function launchChromium({
  hertz = 440,
  args = [] as readonly string[],
} = {}): Promise<FakeMediaBrowser> {
  const folder = await mkdtemp(join(tmpdir(), 'fake-media-'));
  const { video, audio } = await writeFakeMedia(folder, { hertz });
  const launch = async (): Promise<Browser> =>
    chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: [
        ...quiet,
        '--use-fake-device-for-media-stream',
        `--use-file-for-fake-video-capture=${video}`,
        `--use-file-for-fake-audio-capture=${audio}`,
        '--allow-loopback-in-peer-connection',
        ...args,
      ],
    });
  // A launch under load dies now and then: once more is enough.
  const browser = await launch().catch(launch);
  return {
    browser,
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
