/** Counters of one direction of sound or picture since the connection began. */
interface Inbound {
  readonly packets: number;
  readonly lost: number;
  readonly bytes: number;
}

/** What of `getStats` counts, at one moment. Counters only rise, until the connection is replaced. */
export interface StatsSample {
  /** Of the clock, in ms. */
  readonly at: number;
  readonly audioIn: Inbound & { readonly samples: number; readonly concealed: number };
  readonly videoIn: Inbound & { readonly frames: number };
  readonly audioOut: { readonly packets: number; readonly bytes: number };
  readonly videoOut: { readonly frames: number; readonly bytes: number };
  readonly rttMs: number | null;
  /** What the browser believes it could send, in kbit/s. */
  readonly availableOutKbps: number | null;
}

type Entry = Readonly<Record<string, unknown>>;

const count = (entry: Entry | undefined, name: string): number => {
  const value = entry?.[name];
  return typeof value === 'number' ? value : 0;
};

const inbound = (entry: Entry | undefined): Inbound => ({
  packets: count(entry, 'packetsReceived'),
  lost: Math.max(0, count(entry, 'packetsLost')),
  bytes: count(entry, 'bytesReceived'),
});

/** Reads the counters out of a report; what a browser does not tell is 0 or null. */
export function readStats(report: Iterable<readonly [string, unknown]>, at: number): StatsSample {
  const entries = [...report].map(([, entry]) => entry as Entry);
  const find = (type: string, kind?: string): Entry | undefined =>
    entries.find((entry) => entry['type'] === type && (kind === undefined || entry['kind'] === kind));
  const audio = find('inbound-rtp', 'audio');
  const video = find('inbound-rtp', 'video');
  const audioOut = find('outbound-rtp', 'audio');
  const videoOut = find('outbound-rtp', 'video');
  const chosen = find('transport')?.['selectedCandidatePairId'];
  const pair = entries.find((entry) =>
    chosen === undefined
      ? entry['type'] === 'candidate-pair' && entry['nominated'] === true && entry['state'] === 'succeeded'
      : entry['id'] === chosen,
  );
  const rtt = pair?.['currentRoundTripTime'];
  const available = pair?.['availableOutgoingBitrate'];
  return {
    at,
    audioIn: {
      ...inbound(audio),
      samples: count(audio, 'totalSamplesReceived'),
      // Silence put in because nothing was sent is not a fault of the line.
      concealed: count(audio, 'concealedSamples') - count(audio, 'silentConcealedSamples'),
    },
    videoIn: { ...inbound(video), frames: count(video, 'framesDecoded') },
    audioOut: { packets: count(audioOut, 'packetsSent'), bytes: count(audioOut, 'bytesSent') },
    videoOut: { frames: count(videoOut, 'framesEncoded'), bytes: count(videoOut, 'bytesSent') },
    rttMs: typeof rtt === 'number' ? Math.round(rtt * 1000) : null,
    availableOutKbps: typeof available === 'number' ? Math.round(available / 1000) : null,
  };
}
