import { useEffect, useSyncExternalStore } from 'react';
import { callOperation } from '../api/call-operation.ts';

/**
 * Whether this page is covered. The server decides what a session may read; this keeps what is already on the screen from
 * whoever stands before it, in every tab at once.
 */
let isCovered = false;
let isLockSent = true;
const waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

/** How long a save may take before the session locks all the same, in milliseconds. */
const patience = 2_000;

type Word = 'covered' | 'open';
const tabs = new BroadcastChannel('onshin-lock');
tabs.addEventListener('message', ({ data }: MessageEvent<Word>) => {
  if (data === 'covered') {
    // The other tab tells the server; until that has arrived, the server would say that nothing is locked.
    isLockSent = false;
    setTimeout(() => (isLockSent = true), 2 * patience);
    cover();
    return;
  }
  isLockSent = true;
  tell();
});

function tellTabs(word: Word): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel reaches its own origin alone
  tabs.postMessage(word);
}

function tell(): void {
  for (const listener of listeners) listener();
}

function cover(): void {
  if (isCovered) return;
  isCovered = true;
  tell();
}

/** The session is unlocked, and it is still that of the person whose page this is. */
export function uncover(): void {
  isCovered = false;
  isLockSent = true;
  for (const goOn of waiting.splice(0)) goOn();
  tell();
}

/** Covers the page until its person is back; requests wait for that. */
export function whenUnlocked(): Promise<boolean> {
  cover();
  return new Promise((resolve) => waiting.push(() => resolve(true)));
}

/** Tells the other tabs to ask whether their person is back. */
export function tellUnlocked(): void {
  isLockSent = true;
  tellTabs('open');
}

/** Whether the server knows that this page is covered; before, it would say that nothing is locked. */
export const isLockKnown = (): boolean => isLockSent;

/** Calls whenever this page is covered, or another tab says that the session is unlocked. */
export function onLockNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

const savers = new Set<() => Promise<unknown>>();

/** Keeps what somebody is writing before the screen locks: whoever comes next may be another person. */
export function useSaveBeforeLock(save: () => Promise<unknown>): void {
  useEffect(() => {
    savers.add(save);
    return () => void savers.delete(save);
  }, [save]);
}

/** Covers every tab at once, keeps what was being written, and then locks the session itself. */
export async function lockNow(): Promise<void> {
  const saving = Promise.allSettled([...savers].map((save) => save()));
  isLockSent = false;
  cover();
  tellTabs('covered');
  await Promise.race([saving, new Promise((late) => setTimeout(late, patience))]);
  await lockSession();
}

/** Without a line it is tried again: a screen that is only covered is not yet locked. */
async function lockSession(): Promise<void> {
  try {
    await callOperation('lockSession', {});
    isLockSent = true;
  } catch {
    await new Promise((later) => setTimeout(later, 3_000));
    if (isCovered) await lockSession();
  }
}

/** Whether this page is covered. */
export function useCovered(): boolean {
  return useSyncExternalStore(onLockNews, () => isCovered);
}
