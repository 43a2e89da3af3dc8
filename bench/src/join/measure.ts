import type { Browser } from 'playwright-core';
import type { Way } from './ways.ts';

/**
 * Brings two people together once. Counts, in ms, from the tap with which the second joins (its socket has yet
 * to open) to the first remote frame on its screen.
 */
export async function measureJoin(browser: Browser, way: Way): Promise<number> {
  way.reset();
  const permissions = ['camera', 'microphone'];
  const contexts = await Promise.all([0, 1].map(async () => browser.newContext({ permissions })));
  try {
    const [waiting, joining] = await Promise.all(contexts.map(async (context) => context.newPage()));
    if (waiting === undefined || joining === undefined) throw new Error('no page was opened');
    await Promise.all([waiting.goto(way.waitingUrl), joining.goto(way.joiningUrl)]);
    for (const page of [waiting, joining]) await page.waitForFunction(() => window.ready);
    // Let pages and cameras come to rest, so that the start-up of neither way is counted.
    await joining.waitForTimeout(300);
    return await joining.evaluate(async () => {
      const tappedAt = performance.now();
      window.join();
      return (await window.firstFrame) - tappedAt;
    });
  } finally {
    await Promise.all(contexts.map(async (context) => context.close()));
  }
}
