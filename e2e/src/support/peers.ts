import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Every connection the page has made. */
    peers: RTCPeerConnection[];
  }
}

/** For a page's beginning: from then on its connections can be asked. */
export function keepPeers(): void {
  window.peers = [];
  window.RTCPeerConnection = class extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration);
      window.peers.push(this);
    }
  };
}

/** What came in over so many milliseconds. */
export interface Incoming {
  readonly concealedPercent: number;
  readonly lostPercent: number;
  readonly framesPerSecond: number;
  readonly rttMs: number;
}

/** Listens to a page's live connection for a while. */
export async function hearIncoming(page: Page, ms: number): Promise<Incoming> {
  return await page.evaluate(async (span) => {
    const read = async () => {
      const peer = window.peers.findLast(({ connectionState }) => connectionState === 'connected');
      const report: ReadonlyMap<string, Record<string, unknown>> = (await peer?.getStats()) ?? new Map();
      const stats = [...report.values()];
      const inbound = (kind: string) =>
        stats.find((each) => each['type'] === 'inbound-rtp' && each['kind'] === kind);
      const pair = stats.find(
        ({ id }) => id === stats.find(({ type }) => type === 'transport')?.['selectedCandidatePairId'],
      );
      const [audio, video] = [inbound('audio'), inbound('video')];
      const number = (entry: Record<string, unknown> | undefined, name: string) => Number(entry?.[name] ?? 0);
      return {
        samples: number(audio, 'totalSamplesReceived'),
        concealed: number(audio, 'concealedSamples') - number(audio, 'silentConcealedSamples'),
        received: number(audio, 'packetsReceived'),
        lost: number(audio, 'packetsLost'),
        frames: number(video, 'framesDecoded'),
        rttMs: Math.round(number(pair, 'currentRoundTripTime') * 1000),
      };
    };
    const before = await read();
    await new Promise((later) => setTimeout(later, span));
    const after = await read();
    const share = (part: number, whole: number) => Math.round((1_000 * part) / Math.max(1, whole)) / 10;
    const [lost, received] = [after.lost - before.lost, after.received - before.received];
    return {
      concealedPercent: share(after.concealed - before.concealed, after.samples - before.samples),
      lostPercent: share(lost, lost + received),
      framesPerSecond: Math.round(((after.frames - before.frames) * 10_000) / span) / 10,
      rttMs: after.rttMs,
    };
  }, ms);
}

/** Waits until sound and picture flow in again; the moments, in ms of the machine's clock. */
export async function flowsAgain(page: Page): Promise<{ soundAt: number; pictureAt: number }> {
  return await page.evaluate(async () => {
    const read = async () => {
      const peer = window.peers.findLast(({ connectionState }) => connectionState !== 'closed');
      const report: ReadonlyMap<string, Record<string, unknown>> = (await peer?.getStats()) ?? new Map();
      const count = (kind: string, name: string) =>
        Number(
          [...report.values()].find((each) => each['type'] === 'inbound-rtp' && each['kind'] === kind)?.[
            name
          ] ?? 0,
        );
      return { sound: count('audio', 'packetsReceived'), picture: count('video', 'framesDecoded') };
    };
    const before = await read();
    const found = { soundAt: 0, pictureAt: 0 };
    for (const until = Date.now() + 60_000; found.soundAt === 0 || found.pictureAt === 0;) {
      if (Date.now() > until) throw new Error(`nothing came within a minute: ${JSON.stringify(found)}`);
      await new Promise((later) => setTimeout(later, 50));
      const { sound, picture } = await read();
      if (found.soundAt === 0 && sound > before.sound + 5) found.soundAt = Date.now();
      if (found.pictureAt === 0 && picture > before.picture) found.pictureAt = Date.now();
    }
    return found;
  });
}
