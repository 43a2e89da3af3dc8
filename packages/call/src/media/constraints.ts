/** What a clinic or a test may wish of the capture; processing of the sound is on unless it is turned off. */
export interface CaptureWishes {
  /** Echo cancelling, noise suppression and gain control together. */
  readonly processAudio: boolean;
  readonly width: number;
  readonly height: number;
  readonly frameRate: number;
}

export const defaultWishes: CaptureWishes = { processAudio: true, width: 1280, height: 720, frameRate: 30 };

/** Constraints for one device. Only a chosen device is exact; everything else is a wish the browser may bend. */
export function captureConstraints(
  kind: 'audio' | 'video',
  deviceId: string | null,
  wishes: CaptureWishes,
): MediaTrackConstraints {
  const chosen: MediaTrackConstraints = deviceId === null ? {} : { deviceId: { exact: deviceId } };
  if (kind === 'audio') {
    const { processAudio } = wishes;
    return {
      ...chosen,
      echoCancellation: processAudio,
      noiseSuppression: processAudio,
      autoGainControl: processAudio,
    };
  }
  const { width, height, frameRate } = wishes;
  // Without a chosen camera a phone shows the person, not the room.
  const facing: MediaTrackConstraints = deviceId === null ? { facingMode: 'user' } : {};
  return {
    ...chosen,
    ...facing,
    width: { ideal: width },
    height: { ideal: height },
    frameRate: { ideal: frameRate, max: frameRate },
  };
}
