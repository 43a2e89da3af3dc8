import type { Page } from 'playwright-core';

/** Seconds of one act of a practised person: the operators of the keystroke-level model (Card, Moran and Newell 1980). */
const seconds = { key: 0.28, point: 1.1, press: 0.2, think: 1.35 } as const;

/**
 * One person's hand on a page: does what a test asks, and counts what it would have cost a person. What the machine takes
 * is not in it.
 */
export class Hand {
  readonly page: Page;
  presses = 0;
  keys = 0;
  besides = 0;

  constructor(page: Page) {
    this.page = page;
  }

  get seconds(): number {
    const { key, point, press, think } = seconds;
    return this.presses * (think + point + press) + this.keys * key + this.besides;
  }

  async press(role: 'button' | 'link' | 'checkbox', name: string): Promise<void> {
    this.presses += 1;
    const target = this.page.getByRole(role, { name, exact: role === 'button' }).first();
    await (role === 'checkbox' ? target.check({ force: true }) : target.click());
  }

  /** Goes to a field and types; characters that an input method makes of several keys count as several. */
  async write(label: string, text: string): Promise<void> {
    this.presses += 1;
    this.keys += [...text].reduce((sum, letter) => sum + ((letter.codePointAt(0) ?? 0) > 0x2e_80 ? 4 : 1), 0);
    await this.page.getByLabel(label, { exact: false }).first().fill(text);
  }

  /** What is done away from the page: a finger on a sensor, a telephone that is taken out and scans. */
  beside(took: number): void {
    this.besides += took;
  }
}
