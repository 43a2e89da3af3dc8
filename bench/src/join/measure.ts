import type { Browser } from 'playwright-core';
import type { Way } from './ways.ts';

/** In ms, up to the first remote frame on the screen of the second. */
export interface Join {
  /** From the moment the second has joined: its socket is open, and it was let in. */
  readonly fromJoined: number;
  /** From the tap, before the socket opens. */
  readonly fromTap: number;
}

/** Brings two people together once. */
export async function measureJoin(browser: Browser, way: Way): Promise<Join> {
  const permissions = ['camera', 'microphone'];
  const contexts = await Promise.all([0, 1].map(async () => browser.newContext({ permissions })));
  try {
    const [waiting, joining] = await Promise.all(
      contexts.map(async (context, at) => {
        const url = await way.enter(context, at === 0 ? 'waiting' : 'joining');
        const page = await context.newPage();
        await page.goto(url);
        return page;
      }),
    );
    if (waiting === undefined || joining === undefined) throw new Error('no page was opened');
    for (const page of [waiting, joining]) await page.waitForFunction(() => window.ready);
    // Let pages and cameras come to rest, so that the start-up of neither way is counted.
    await joining.waitForTimeout(300);
    return await joining.evaluate(async () => {
      const tappedAt = performance.now();
      window.join();
      const tooLong = new Promise<never>((_, fail) => {
        setTimeout(() => fail(new Error('no picture came within 20 s')), 20_000);
      });
      const seenAt = await Promise.race([window.firstFrame, tooLong]);
      return { fromJoined: seenAt - (await window.joined), fromTap: seenAt - tappedAt };
    });
  } finally {
    await Promise.all(contexts.map(async (context) => context.close()));
  }
}
