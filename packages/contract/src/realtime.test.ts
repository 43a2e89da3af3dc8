import { describe, expect, it } from 'vitest';
import { boardMessage, callReport, clientMessage, maxSocketMessageBytes, serverMessage } from './realtime.ts';

const seatId = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b11';

const signal = (body: unknown) => ({ type: 'signal', to: seatId, negotiation: 1, sequence: 0, body });

describe('a message from a seat', () => {
  it.each([
    ['a description', signal({ kind: 'description', description: { type: 'offer', sdp: 'v=0' } })],
    ['a candidate', signal({ kind: 'candidate', candidate: { candidate: 'candidate:1', sdpMid: '0' } })],
    ['the end of candidates', signal({ kind: 'candidate', candidate: null })],
    ['a wish for a restart', signal({ kind: 'restart' })],
    ['a farewell', signal({ kind: 'bye' })],
    ['a resync', { type: 'resync', since: 0 }],
    ['a ping', { type: 'ping', at: 1_700_000_000_000 }],
  ])('may be %s', (_name, message) => {
    expect(clientMessage.parse(message)).toEqual(message);
  });

  it.each([
    ['an unknown type', { type: 'admit', seatId }],
    ['a server message', { type: 'replaced' }],
    ['a seat that is no UUID', { ...signal({ kind: 'bye' }), to: 'everyone' }],
    ['a sender of its own choice', { ...signal({ kind: 'bye' }), from: seatId }],
    ['a negative sequence', { ...signal({ kind: 'bye' }), sequence: -1 }],
    ['a rollback', signal({ kind: 'description', description: { type: 'rollback', sdp: 'v=0' } })],
    ['unlimited text', signal({ kind: 'candidate', candidate: { candidate: 'x'.repeat(2_001) } })],
  ])('may not carry %s', (_name, message) => {
    expect(clientMessage.safeParse(message).success).toBe(false);
  });

  it('stays below the size limit with the longest description', () => {
    const longest = signal({ kind: 'description', description: { type: 'offer', sdp: 'x'.repeat(30_000) } });
    expect(clientMessage.safeParse(longest).success).toBe(true);
    expect(JSON.stringify(longest).length).toBeLessThan(maxSocketMessageBytes);
  });
});

describe('a message from the server', () => {
  it('welcomes with seats and servers', () => {
    const welcome = {
      type: 'welcome',
      seatId,
      seats: [{ seatId, role: 'doctor', name: '医師', present: true, admitted: true }],
      iceServers: [{ urls: ['turn:turn.example.jp'], username: '1:a', credential: 'b' }],
      relayOnly: false,
      latest: 0,
    };
    expect(serverMessage.parse(welcome)).toEqual(welcome);
  });

  it('tells the board nothing but which consultation changed', () => {
    const named = { type: 'boardChanged', consultationId: seatId, waiting: true, name: '患者' };
    expect(boardMessage.safeParse(named).success).toBe(false);
  });
});

describe('a report of a call', () => {
  const interval = { from: 1_000, to: 3_000, audioIn: true, audioOut: true, videoIn: true, videoOut: true };
  const report = { seatId, sentAt: 5_000, intervals: [interval], quality: [], interruptions: 0 };

  it('carries intervals with the four directions', () => {
    expect(callReport.parse(report)).toEqual(report);
  });

  it('refuses an interval that ends before it began', () => {
    expect(callReport.safeParse({ ...report, intervals: [{ ...interval, to: 999 }] }).success).toBe(false);
  });

  it('refuses a loss above everything', () => {
    const point = { at: 1_000, rttMs: 20, lossPercent: 101, concealedPercent: 0, level: 'good' };
    expect(callReport.safeParse({ ...report, quality: [point] }).success).toBe(false);
  });
});
