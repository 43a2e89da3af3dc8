import { beforeEach, describe, expect, it } from 'vitest';
import { settle } from '../testing/fake-clock.ts';
import { SingleTab } from './single-tab.ts';

// Node has the same locks as browsers; every test takes a name of its own.
let name: string;
let tabs: SingleTab[] = [];

beforeEach(() => {
  for (const tab of tabs) tab.close();
  tabs = [];
  name = crypto.randomUUID();
});

async function open(): Promise<SingleTab> {
  const tab = new SingleTab(name, navigator.locks);
  tabs.push(tab);
  for (let turn = 0; turn < 50 && tab.getSnapshot().state === 'asking'; turn += 1) await settle();
  return tab;
}

const states = (): string[] => tabs.map((tab) => tab.getSnapshot().state);

describe('a call in one tab', () => {
  it('is here in the first and elsewhere in the second', async () => {
    await open();
    await open();
    expect(states()).toEqual(['here', 'elsewhere']);
  });

  it('moves to the tab that asks for it, and back', async () => {
    const first = await open();
    const second = await open();
    second.bringHere();
    await expect.poll(states).toEqual(['elsewhere', 'here']);
    first.bringHere();
    await expect.poll(states).toEqual(['here', 'elsewhere']);
  });

  it('is free again once its tab is closed', async () => {
    const first = await open();
    first.close();
    await settle();
    await open();
    expect(states().at(-1)).toBe('here');
  });
});
