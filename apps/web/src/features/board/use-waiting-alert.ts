import { useCallback, useEffect, useRef, useState } from 'react';

/** Two soft notes, one after the other. */
function chime(context: AudioContext): void {
  for (const [index, frequency] of [523.25, 659.25].entries()) {
    const start = context.currentTime + index * 0.22;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.12, start + 0.04);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.7);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.75);
  }
}

/**
 * Rings when one more person waits, and keeps their number in the window's title. A browser allows sound only after
 * a press, so it is switched on by one.
 */
export function useWaitingAlert(waitingIds: readonly string[], title: string) {
  const [context, setContext] = useState<AudioContext | null>(null);
  const known = useRef<ReadonlySet<string>>(new Set());
  const ids = waitingIds.join();
  useEffect(() => {
    const now = new Set(ids === '' ? [] : ids.split(','));
    if (context !== null && [...now].some((id) => !known.current.has(id))) chime(context);
    known.current = now;
  }, [ids, context]);
  const count = waitingIds.length;
  useEffect(() => {
    document.title = count === 0 ? title : `(${count}) ${title}`;
  }, [count, title]);
  const toggle = useCallback(() => {
    if (context === null) {
      const made = new AudioContext();
      chime(made);
      setContext(made);
    } else {
      void context.close();
      setContext(null);
    }
  }, [context]);
  return { isOn: context !== null, toggle };
}
