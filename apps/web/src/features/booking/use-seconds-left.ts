import { useEffect, useState } from 'react';

const leftUntil = (instant: string | null): number =>
  instant === null ? 0 : Math.max(0, Math.round((Date.parse(instant) - Date.now()) / 1000));

/** Whole seconds until an instant, counted down to zero. */
export function useSecondsLeft(until: string | null): number {
  const [left, setLeft] = useState(() => leftUntil(until));
  useEffect(() => {
    const timer = setInterval(() => setLeft(leftUntil(until)), 1_000);
    return () => clearInterval(timer);
  }, [until]);
  return left;
}
