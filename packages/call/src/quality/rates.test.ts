import { describe, expect, it } from 'vitest';
import { ratesBetween } from './rates.ts';
import { readStats } from './stats-sample.ts';

function report(part: number): Map<string, unknown> {
  const entries = [
    { id: 'T', type: 'transport', selectedCandidatePairId: 'P2' },
    { id: 'P1', type: 'candidate-pair', nominated: true, state: 'succeeded', currentRoundTripTime: 9 },
    { id: 'P2', type: 'candidate-pair', currentRoundTripTime: 0.042, availableOutgoingBitrate: 800_000 },
    {
      id: 'A',
      type: 'inbound-rtp',
      kind: 'audio',
      packetsReceived: 45 * part,
      packetsLost: 5 * part,
      bytesReceived: 4_000 * part,
      totalSamplesReceived: 48_000 * part,
      concealedSamples: 4_800 * part,
      silentConcealedSamples: 2_400 * part,
    },
    {
      id: 'V',
      type: 'inbound-rtp',
      kind: 'video',
      packetsReceived: 50 * part,
      bytesReceived: 60_000 * part,
      framesDecoded: 30 * part,
    },
    { id: 'AO', type: 'outbound-rtp', kind: 'audio', packetsSent: 50 * part, bytesSent: 4_000 * part },
    { id: 'VO', type: 'outbound-rtp', kind: 'video', framesEncoded: 15 * part, bytesSent: 20_000 * part },
  ];
  return new Map(entries.map((entry) => [entry.id, entry]));
}

const sample = (part: number) => readStats(report(part), part * 1_000);

describe('what flowed between two looks', () => {
  it('is the difference of the counters', () => {
    expect(ratesBetween(sample(3), sample(4))).toEqual({
      from: 3_000,
      to: 4_000,
      audioInPackets: 45,
      audioOutPackets: 50,
      videoInFrames: 30,
      videoOutFrames: 15,
      inKbps: 512,
      outKbps: 192,
      concealedPercent: 5,
      lossPercent: 5,
      rttMs: 42,
      availableOutKbps: 800,
    });
  });

  it('begins from nothing after a new connection', () => {
    const after = { ...sample(1), at: 5_000 };
    expect(ratesBetween(sample(4), after)).toMatchObject({ videoInFrames: 30, audioInPackets: 45 });
  });

  it('says nothing about sound that did not come', () => {
    const still = { ...sample(3), at: 4_000 };
    expect(ratesBetween(sample(3), still)).toMatchObject({ concealedPercent: null, lossPercent: null });
  });

  it('reads an empty report as nothing', () => {
    expect(readStats(new Map(), 0)).toMatchObject({ rttMs: null, videoIn: { frames: 0 } });
  });
});
