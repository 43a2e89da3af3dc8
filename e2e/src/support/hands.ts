import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** How somebody works a page. The acts of a journey are the same, whatever the hands. */
export interface Hands {
  press(wanted: Locator): Promise<void>;
  choose(radio: Locator): Promise<void>;
  tick(box: Locator): Promise<void>;
  fill(field: Locator, text: string): Promise<void>;
}

/** By mouse or finger. */
const pointing: Hands = {
  press: async (wanted) => await wanted.click(),
  choose: async (radio) => await radio.check({ force: true }),
  tick: async (box) => await box.check({ force: true }),
  fill: async (field, text) => await field.fill(text),
};

const held = new WeakMap<Page, Hands>();

/** The hands at a page; a pointer unless said otherwise. */
export const handsAt = (page: Page): Hands => held.get(page) ?? pointing;

/** From now on the page is worked by Tab, arrows, Space and Enter alone, and the focus must always be seen. */
export function useKeyboardAlone(page: Page): void {
  held.set(page, {
    async press(wanted) {
      await reach(page, wanted);
      await page.keyboard.press('Enter');
    },
    async choose(radio) {
      await reachGroupOf(page, radio);
      for (let presses = 0; presses < 20 && !(await hasFocus(radio)); presses += 1)
        await page.keyboard.press('ArrowDown');
      if (!(await radio.isChecked())) await page.keyboard.press('Space');
      expect(await radio.isChecked()).toBe(true);
      await expectFocusIsSeen(page);
    },
    async tick(box) {
      await reach(page, box);
      if (!(await box.isChecked())) await page.keyboard.press('Space');
    },
    async fill(field, text) {
      await reach(page, field);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(text);
    },
  });
}

const hasFocus = async (wanted: Locator): Promise<boolean> =>
  await wanted.evaluate((element) => element === document.activeElement);

async function tabUntil(page: Page, isThere: () => Promise<boolean>, what: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`out of reach of the keyboard: ${what}`);
}

async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  await expect.poll(async () => await wanted.isEnabled()).toBe(true);
  await tabUntil(page, async () => await hasFocus(wanted), String(wanted));
  await expectFocusIsSeen(page);
}

/** Of a group of radios, Tab reaches the chosen or the first; arrows lead to the others. */
async function reachGroupOf(page: Page, radio: Locator): Promise<void> {
  await radio.waitFor({ state: 'attached' });
  const isInGroup = async (): Promise<boolean> =>
    await radio.evaluate((element) => {
      const focused = document.activeElement;
      return (
        focused instanceof HTMLInputElement &&
        focused.name === (element as HTMLInputElement).name &&
        focused.type === 'radio'
      );
    });
  await tabUntil(page, isInGroup, String(radio));
}

/** What has the focus wears a ring, itself or the card around it, and nothing lies over it (WCAG 2.4.7, 2.4.11). */
async function expectFocusIsSeen(page: Page): Promise<void> {
  const lacks = async (): Promise<string | null> =>
    await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return 'nothing has the focus';
      const around = [focused, focused.closest('label') ?? focused.parentElement ?? focused];
      const outlined = (element: Element): boolean => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
      };
      // A row that is one link as a whole wears the ring in the link's place.
      const row = focused.closest('.board-card') ?? focused;
      const rings =
        [...around, row].some(outlined) || around.some((one) => getComputedStyle(one).boxShadow !== 'none');
      const name = focused.outerHTML.slice(0, 120);
      if (!rings) return `no ring: ${name}`;
      const { left, right, top, bottom } = (focused.closest('label') ?? focused).getBoundingClientRect();
      const x = (left + right) / 2;
      const spots = [top + 2, (top + bottom) / 2, bottom - 2].map((y) => document.elementFromPoint(x, y));
      const isSeen = spots.some(
        (spot) =>
          spot !== null &&
          around.some((one) => one.contains(spot) || (spot.contains(one) && spot.matches('label'))),
      );
      return isSeen ? null : `hidden: ${name}`;
    });
  await expect.poll(lacks, { timeout: 2_000, interval: 100 }).toBeNull();
}
