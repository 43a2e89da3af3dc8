import { mkdirSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const folder = new URL('../../output/', import.meta.url).pathname;

/**
 * Looks at a page as the strictest reader would: no finding of axe, nothing wider than the screen. A picture of it is
 * kept in `e2e/output`.
 */
export async function look(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // Pages come in two steps, words and then data: what is looked at has its heading.
  await page.locator('main h1:visible, header h1:visible, dialog h1:visible').first().waitFor();
  await page.waitForLoadState('networkidle');
  const width = page.viewportSize()?.width ?? 0;
  // A page on its way to the next one is looked at again: what stands after a moment must be without fault.
  await expect
    .poll(async () => await faultsOf(page), { timeout: 8_000, interval: 400, message: `axe on ${name}` })
    .toEqual([]);
  await page.screenshot({ path: `${folder}${name}-${width}.png`, fullPage: true });
  expect(await widerThanScreen(page, width), `${name} is wider than the screen`).toEqual([]);
}

/** The same on a phone and at a desk. */
export async function lookAtBothWidths(page: Page, name: string): Promise<void> {
  for (const [width, height] of [
    [375, 812],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    await look(page, name);
  }
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}

/** What makes a page wider than its screen; nothing where it is not. */
async function widerThanScreen(page: Page, width: number): Promise<string[]> {
  return await page.evaluate((screen) => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= Math.min(clientWidth, screen)) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > screen + 0.5)
      .map((element) => `${element.tagName} ${element.getAttribute('class') ?? ''}`.trim())
      .slice(0, 12);
  }, width);
}
