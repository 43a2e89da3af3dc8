/**
 * What each end tells the other directly, twice a second, over a channel that may lose messages: whether it
 * sends on purpose, and how what it receives sounds. It never leaves the two devices.
 */
export interface PeerNote {
  readonly microphoneOn: boolean;
  readonly cameraOn: boolean;
  /** The picture rests because the line is too thin, not because the person turned it off. */
  readonly videoPaused: boolean;
  /** Share of the received sound that had to be invented, in percent; null when none was received. */
  readonly concealedPercent: number | null;
  /** Share of the received packets that were lost, in percent. */
  readonly lossPercent: number | null;
}

const isPercent = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && value >= 0 && value <= 100);

/** Reads a note; anything else than a note is null. */
export function readPeerNote(data: unknown): PeerNote | null {
  if (typeof data !== 'string' || data.length > 500) return null;
  try {
    const { microphoneOn, cameraOn, videoPaused, concealedPercent, lossPercent } = JSON.parse(data) as Record<
      keyof PeerNote,
      unknown
    >;
    if (typeof microphoneOn !== 'boolean' || typeof cameraOn !== 'boolean') return null;
    if (typeof videoPaused !== 'boolean' || !isPercent(concealedPercent) || !isPercent(lossPercent))
      return null;
    return { microphoneOn, cameraOn, videoPaused, concealedPercent, lossPercent };
  } catch {
    return null;
  }
}
