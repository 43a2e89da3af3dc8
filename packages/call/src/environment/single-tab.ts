import { Store, type ReadableModel } from '../store.ts';

/** `elsewhere`: another tab of this browser has the call; it can be brought here. */
export interface TabSnapshot {
  readonly state: 'asking' | 'here' | 'elsewhere';
}

/**
 * Lets one tab of a browser have the call: on phones a second one would take camera and sound away from the
 * first without a word. It rests on a lock that ends with its tab, so nothing is stored.
 */
export class SingleTab implements ReadableModel<TabSnapshot> {
  readonly #store = new Store<TabSnapshot>({ state: 'asking' });
  readonly #name: string;
  readonly #locks: Pick<LockManager, 'request'>;
  #letGo = (): void => {};

  /** `name` tells one consultation from another. */
  constructor(name: string, locks: Pick<LockManager, 'request'> = navigator.locks) {
    this.#name = `call:${name}`;
    this.#locks = locks;
    void this.#claim({ ifAvailable: true });
  }

  readonly subscribe = this.#store.subscribe;
  readonly getSnapshot = this.#store.getSnapshot;

  /** Takes the call over from the other tab, which learns of it at once. */
  bringHere(): void {
    if (this.getSnapshot().state === 'elsewhere') void this.#claim({ steal: true });
  }

  close(): void {
    this.#letGo();
  }

  async #claim(options: LockOptions): Promise<void> {
    try {
      await this.#locks.request(this.#name, options, async (lock) => {
        this.#store.update({ state: lock === null ? 'elsewhere' : 'here' });
        if (lock !== null) await this.#hold();
      });
    } catch {
      // The lock was taken over by another tab.
      this.#store.update({ state: 'elsewhere' });
    }
  }

  async #hold(): Promise<void> {
    await new Promise<void>((letGo) => {
      this.#letGo = letGo;
    });
  }
}
