/** What a screen needs of a model: React's `useSyncExternalStore` takes both functions as they are. */
export interface ReadableModel<Value> {
  subscribe: (listener: () => void) => () => void;
  /** The same object until something changes. */
  getSnapshot: () => Value;
}

/** Holds one immutable value and tells its listeners when it is replaced. */
export class Store<Value extends object> implements ReadableModel<Value> {
  #value: Value;
  readonly #listeners = new Set<() => void>();

  constructor(value: Value) {
    this.#value = value;
  }

  readonly getSnapshot = (): Value => this.#value;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** Replaces what differs; tells nobody when nothing does. */
  update(patch: Partial<Value>): void {
    const keys = Object.keys(patch) as (keyof Value)[];
    if (keys.every((key) => Object.is(this.#value[key], patch[key]))) return;
    this.#value = { ...this.#value, ...patch };
    for (const listener of this.#listeners) listener();
  }
}
