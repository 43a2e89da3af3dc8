import type { LocalMedia } from '@onshin/call';

interface Kept {
  readonly of: string;
  readonly media: LocalMedia;
  readonly timer: ReturnType<typeof setTimeout>;
}

let kept: Kept | null = null;

/** Longer than any walk from the device check to the waiting room; then the camera's light goes out. */
const keptFor = 10 * 60_000;

/** Keeps open devices while one goes from page to page. In memory alone: it ends with the page. */
export function keepMedia(consultationId: string, media: LocalMedia, forMs = keptFor): void {
  dropMedia();
  kept = { of: consultationId, media, timer: setTimeout(dropMedia, forMs) };
}

/** Takes the devices over, once; null when none are kept for this consultation. */
export function takeMedia(consultationId: string): LocalMedia | null {
  if (kept?.of !== consultationId) return null;
  clearTimeout(kept.timer);
  const { media } = kept;
  kept = null;
  return media;
}

/** Lets go of what is kept: lights go out. */
export function dropMedia(): void {
  if (kept === null) return;
  clearTimeout(kept.timer);
  kept.media.release();
  kept = null;
}
