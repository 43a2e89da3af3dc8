import { useSyncExternalStore } from 'react';

/** Whoever waits for the person to show anew who they are; all of them share one question. */
let waiting: ((isProved: boolean) => void)[] = [];
const listeners = new Set<() => void>();

function tell(): void {
  for (const listener of listeners) listener();
}

/** Asks the person to show who they are. Tells in the end whether they did. */
export function askWhoIsThere(): Promise<boolean> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    tell();
  });
}

/** The person has shown it, or would rather not. */
export function answerWhoIsThere(isProved: boolean): void {
  const all = waiting;
  waiting = [];
  tell();
  for (const resolve of all) resolve(isProved);
}

/** Whether the question is open. */
export function useIsAsked(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => waiting.length > 0,
  );
}
