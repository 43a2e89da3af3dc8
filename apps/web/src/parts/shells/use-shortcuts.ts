import { useEffect } from 'react';
import { useLocation } from 'wouter';

interface Place {
  readonly href: string;
  readonly letter?: string;
}

/** How long after G the letter may follow, in milliseconds. */
const patience = 1500;

/** Ctrl+K (or ⌘K) searches; G and then a letter goes to a page. Never while somebody is writing. */
export function useShortcuts(places: readonly Place[], search: () => void): void {
  const [, go] = useLocation();
  useEffect(() => {
    let leaderAt = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent): void => {
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        search();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return;
      if (event.key.toLowerCase() === 'g') {
        leaderAt = event.timeStamp;
        return;
      }
      const place = places.find(({ letter }) => letter?.toLowerCase() === event.key.toLowerCase());
      if (place !== undefined && event.timeStamp - leaderAt < patience) go(place.href);
      leaderAt = Number.NEGATIVE_INFINITY;
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}
