import type { BrowserContext } from 'playwright-core';

export type Person = 'waiting' | 'joining';

/** A way to bring two people together, as the benchmark measures it. */
export interface Way {
  readonly name: 'ours' | 'floor';
  /** Gives a fresh browser what this person needs; tells where they go: to wait ready to be seen, or to come in. */
  enter(context: BrowserContext, as: Person): Promise<string>;
  close(): Promise<void>;
}

declare global {
  /** What the pages of both ways give to the benchmark. */
  interface Window {
    /** Everything before the tap is done. */
    ready: boolean;
    /** When the one who comes in has joined: who passes messages on knows them. By the page's clock. */
    joined: Promise<number>;
    /** When the first remote picture was shown, by the page's clock. */
    firstFrame: Promise<number>;
    /** The tap that comes in. */
    join: () => void;
  }
}
