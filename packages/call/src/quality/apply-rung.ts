import { videoRungs } from './ladder.ts';

async function set(
  sender: RTCRtpSender,
  change: (encoding: RTCRtpEncodingParameters) => void,
): Promise<void> {
  const parameters = sender.getParameters();
  if (parameters.encodings.length === 0) return;
  parameters.encodings.forEach(change);
  // Refused when a negotiation is under way; the next second brings the next attempt.
  await sender.setParameters(parameters).catch(() => {});
}

/** Sends the picture as the rung says. */
export async function applyRung(sender: RTCRtpSender, rung: number): Promise<void> {
  const wanted = videoRungs[rung];
  if (wanted === undefined) return;
  await set(sender, (encoding) => Object.assign(encoding, wanted));
}

/** Sound goes before picture, within the browser and where routers look at it. */
export async function preferAudio(sender: RTCRtpSender): Promise<void> {
  await set(sender, (encoding) => Object.assign(encoding, { priority: 'high', networkPriority: 'high' }));
}

/** Whether the sender already stands on the rung. */
export function standsOn(sender: RTCRtpSender, rung: number): boolean {
  const wanted = videoRungs[rung];
  const [encoding] = sender.getParameters().encodings;
  return (
    wanted !== undefined &&
    encoding !== undefined &&
    encoding.active === wanted.active &&
    encoding.maxBitrate === wanted.maxBitrate
  );
}
