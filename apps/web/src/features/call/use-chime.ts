import { useEffect, useRef } from 'react';

/** Two soft notes that swell and fade. Silent where the browser does not let a page sound. */
async function playChime(): Promise<void> {
  const context = new AudioContext();
  await context.resume();
  const now = context.currentTime;
  for (const [index, frequency] of [659, 880].entries()) {
    const [note, gain] = [context.createOscillator(), context.createGain()];
    const from = now + index * 0.35;
    note.frequency.value = frequency;
    gain.gain.setValueAtTime(0, from);
    gain.gain.linearRampToValueAtTime(0.15, from + 0.05);
    gain.gain.linearRampToValueAtTime(0, from + 0.9);
    note.connect(gain).connect(context.destination);
    note.start(from);
    note.stop(from + 0.9);
  }
  setTimeout(() => void context.close(), 2_000);
}

/** Sounds once when one is called in; not when the page is opened in the middle of a call. */
export function useChime(isCalled: boolean): void {
  const wasCalled = useRef(isCalled);
  useEffect(() => {
    if (isCalled && !wasCalled.current) playChime().catch(() => {});
    wasCalled.current = isCalled;
  }, [isCalled]);
}
