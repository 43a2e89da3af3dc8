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
  await page.locator('main h1, header h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  const width = page.viewportSize()?.width ?? 0;
  // A page on its way to the next one is looked at again: what stands after a moment must be without fault.
  await expect
    .poll(async () => await faultsOf(page), { timeout: 8_000, interval: 400, message: `axe on ${name}` })
    .toEqual([]);
  await page.screenshot({ path: `${folder}${name}-${width}.png`, fullPage: true });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} is wider than the screen`).toBeLessThanOrEqual(0);
}

async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(
    (each) => `${each.id}: ${each.nodes.map((node) => node.target.join(' ')).join(', ')}`,
  );
}
