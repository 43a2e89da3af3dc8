import type { Page } from 'playwright-core';

/** What one side sees and hears of the other. */
export interface Seen {
  readonly frames: number;
  readonly colours: number;
  readonly hertz: number;
  readonly decibels: number;
}

/**
 * Measures the other side's picture and sound as this page shows them: frames that move, a picture that is not flat,
 * the loudest frequency.
 *
 * @param label the accessible name of the video element
 */
export async function measure(page: Page, label: string): Promise<Seen> {
  const video = page.locator(`video[aria-label="${label}"]`);
  await video.waitFor({ state: 'attached' });
  return await video.evaluate(async (element: HTMLVideoElement) => {
    const wait = async (ms: number) => await new Promise((later) => setTimeout(later, ms));
    const before = element.getVideoPlaybackQuality().totalVideoFrames;
    await wait(1_000);
    const frames = element.getVideoPlaybackQuality().totalVideoFrames - before;
    const canvas = new OffscreenCanvas(64, 48);
    const context = canvas.getContext('2d');
    context?.drawImage(element, 0, 0, 64, 48);
    const pixels = context?.getImageData(0, 0, 64, 48).data ?? new Uint8ClampedArray();
    const colours = new Set<number>();
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.subarray(at, at + 3);
      colours.add(((red >> 5) << 6) | ((green >> 5) << 3) | (blue >> 5));
    }
    const audio = new AudioContext();
    await audio.resume();
    const analyser = audio.createAnalyser();
    analyser.fftSize = 16_384;
    analyser.smoothingTimeConstant = 0;
    audio.createMediaStreamSource(element.srcObject as MediaStream).connect(analyser);
    await wait(700);
    const bins = new Float32Array(analyser.frequencyBinCount);
    analyser.getFloatFrequencyData(bins);
    const decibels = Math.max(...bins);
    const hertz = (bins.indexOf(decibels) * audio.sampleRate) / analyser.fftSize;
    await audio.close();
    return { frames, colours: colours.size, hertz, decibels };
  });
}

/** What the device keeps of a visit: nothing but the language and what no script can read. */
export async function storedOnDevice(page: Page): Promise<string[]> {
  return await page.evaluate(async () => {
    const databases = (await indexedDB.databases()).map((each) => `indexedDB:${each.name}`);
    const caches_ = (await caches.keys()).map((key) => `cache:${key}`);
    const local = Object.keys(localStorage).map((key) => `localStorage:${key}`);
    const session = Object.keys(sessionStorage).map((key) => `sessionStorage:${key}`);
    const cookies = document.cookie.split('; ').filter((each) => each !== '' && !each.startsWith('lang='));
    return [...databases, ...caches_, ...local, ...session, ...cookies];
  });
}
