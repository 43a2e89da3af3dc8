import type { IceServer } from '@onshin/contract/realtime';
import { realBrowser, type CallBrowser } from '../call-browser.ts';
import { systemClock, type Clock } from '../clock.ts';
import { judgeConnection, type ConnectionTrial, type ConnectionVerdict } from './connection-verdict.ts';

export interface ConnectionResult extends ConnectionTrial {
  readonly verdict: ConnectionVerdict;
}

const connectWithinMs = 10_000;
const measureMs = 2_000;
const chunk = new Uint8Array(8_192);
const mostBuffered = 128 * 1024;

/**
 * Connects the page with itself the way a call would, through the relay where there is one, and sends data
 * for two seconds. The data channel matters: without one, Safari gathers no candidates at all.
 */
export async function tryConnection(
  iceServers: readonly IceServer[],
  browser: CallBrowser = realBrowser,
  clock: Clock = systemClock,
): Promise<ConnectionResult> {
  const hasRelay = iceServers.some(({ urls }) => urls.some((url) => url.startsWith('turn')));
  const configuration: RTCConfiguration = {
    iceServers: [...iceServers],
    iceTransportPolicy: hasRelay ? 'relay' : 'all',
  };
  const here = browser.createPeer(configuration);
  const there = browser.createPeer(configuration);
  try {
    const options: RTCDataChannelInit = { negotiated: true, id: 0, ordered: false, maxRetransmits: 0 };
    const channel = here.createDataChannel('trial', options);
    const incoming = there.createDataChannel('trial', options);
    const isConnected = await connect(here, there, channel, clock);
    if (!isConnected) return finish({ isConnected, path: null, rttMs: null, kbps: null });
    const kbps = await measure(channel, incoming, clock);
    const rttMs = await readRtt(here);
    return finish({ isConnected, path: hasRelay ? 'relay' : 'local', rttMs, kbps });
  } finally {
    here.close();
    there.close();
  }
}

const finish = (trial: ConnectionTrial): ConnectionResult => ({ ...trial, verdict: judgeConnection(trial) });

async function connect(
  here: RTCPeerConnection,
  there: RTCPeerConnection,
  channel: RTCDataChannel,
  clock: Clock,
): Promise<boolean> {
  passCandidates(here, there);
  passCandidates(there, here);
  const opened = new Promise<boolean>((resolve) => {
    channel.addEventListener('open', () => resolve(true));
    clock.after(connectWithinMs, () => resolve(false));
  });
  const offer = await here.createOffer();
  await there.setRemoteDescription(offer);
  await here.setLocalDescription(offer);
  await there.setLocalDescription();
  if (there.localDescription !== null) await here.setRemoteDescription(there.localDescription);
  return opened;
}

function passCandidates(from: RTCPeerConnection, to: RTCPeerConnection): void {
  from.addEventListener('icecandidate', ({ candidate }) => {
    to.addIceCandidate(candidate).catch(() => {});
  });
}

async function measure(channel: RTCDataChannel, incoming: RTCDataChannel, clock: Clock): Promise<number> {
  let bytes = 0;
  incoming.binaryType = 'arraybuffer';
  incoming.addEventListener('message', ({ data }) => {
    bytes += (data as ArrayBuffer).byteLength;
  });
  const began = clock.now();
  const stop = clock.every(10, () => {
    while (channel.readyState === 'open' && channel.bufferedAmount < mostBuffered) channel.send(chunk);
  });
  await new Promise<void>((resolve) => void clock.after(measureMs, resolve));
  stop();
  return Math.round((bytes * 8) / (clock.now() - began));
}

async function readRtt(peer: RTCPeerConnection): Promise<number | null> {
  const entries = [...((await peer.getStats()) as ReadonlyMap<string, Record<string, unknown>>).values()];
  const pair = entries.find((entry) => entry['type'] === 'candidate-pair' && entry['nominated'] === true);
  const seconds = pair?.['currentRoundTripTime'];
  return typeof seconds === 'number' ? Math.round(seconds * 1000) : null;
}
