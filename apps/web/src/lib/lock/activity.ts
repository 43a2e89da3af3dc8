import { callOperation } from '../api/call-operation.ts';

/** How often a touch is told at most when no request carries it along, in milliseconds. */
const every = 60_000;

let touchedAt = Date.now();
let toldAt = 0;

const isUntold = (): boolean => touchedAt > toldAt;

/** Since when the person has touched neither key, mouse nor screen on this page, in milliseconds of its clock. */
export const idleSince = (): number => touchedAt;

/** Marks the next request, once, where the person has touched something since the last one. */
export function takeTouch(): Readonly<Record<string, string>> {
  if (!isUntold()) return {};
  toldAt = Date.now();
  return { 'x-onshin-active': '1' };
}

/** Watches what the person touches and tells the server now and then. What pages ask by themselves does not count. */
export function watchActivity(): () => void {
  const touch = (): void => {
    touchedAt = Date.now();
  };
  const events = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
  for (const event of events) addEventListener(event, touch, { capture: true, passive: true });
  const timer = setInterval(() => {
    // A touch that cannot be told now goes with the next request.
    if (isUntold() && Date.now() - toldAt >= every) callOperation('touchSession', {}).catch(() => null);
  }, 5_000);
  return () => {
    clearInterval(timer);
    for (const event of events) removeEventListener(event, touch, { capture: true });
  };
}
