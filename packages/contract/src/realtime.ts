import { z } from 'zod';
import { id } from './values.ts';

/**
 * Messages of the two sockets, and the report of a call.
 *
 * Call: `/api/v1/clinics/{clinicId}/consultations/{consultationId}/socket`, one per seat.
 * Board: `/api/v1/clinics/{clinicId}/board/socket`, one per member of staff.
 * Both are authenticated by the session's cookie. Instants here are whole milliseconds of the server's clock.
 */
export const maxSocketMessageBytes = 32 * 1024;

/** Why the server ends a socket for good. Any other close is a fault of the line: the client comes back. */
export const socketCloseCodes = {
  notSignedIn: 4401,
  forbidden: 4403,
  notFound: 4404,
  callOver: 4410,
} as const;
export type SocketCloseCodes = typeof socketCloseCodes;

/** A socket that sent far more than it may is ended; its page may come back after a while. */
export const tooManyMessagesCloseCode = 4429;

/** The screen it belongs to is locked. Its page comes back by itself and is let in once it is unlocked. */
export const lockedCloseCode = 4323;

const milliseconds = z.int().nonnegative();
const counter = z.int().nonnegative();
/** A count that a 32-bit column holds. */
const smallCounter = z.int().nonnegative().max(2_147_483_647);
const percent = z.number().min(0).max(100);

/** One ICE candidate, as browsers write it. */
export const iceCandidate = z.strictObject({
  candidate: z.string().max(2_000).exactOptional(),
  sdpMid: z.string().max(64).nullable().exactOptional(),
  sdpMLineIndex: z.int().min(0).max(64).nullable().exactOptional(),
  usernameFragment: z.string().max(256).nullable().exactOptional(),
});

/**
 * What one seat says to another while they connect. `candidate: null` ends the candidates.
 * `restart` asks the offering side for a new offer. `bye` says that the seat leaves on purpose.
 */
export const signalBody = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('description'),
    description: z.strictObject({ type: z.enum(['offer', 'answer']), sdp: z.string().min(1).max(30_000) }),
  }),
  z.strictObject({ kind: z.literal('candidate'), candidate: iceCandidate.nullable() }),
  z.strictObject({ kind: z.literal('restart') }),
  z.strictObject({ kind: z.literal('bye') }),
]);
export type SignalBody = z.infer<typeof signalBody>;

/**
 * `negotiation` numbers the rounds of offer and answer; what belongs to an older round is void.
 * `sequence` counts a sender's messages to one seat; 0 means that the sender begins afresh (a new page).
 */
const signalParts = { negotiation: smallCounter, sequence: smallCounter, body: signalBody };
export const signal = z.strictObject(signalParts);
export type Signal = z.infer<typeof signal>;

/** What a seat may send on its socket. */
export const clientMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('signal'), to: id, ...signalParts }),
  z.strictObject({ type: z.literal('resync'), since: counter }),
  z.strictObject({ type: z.literal('ping'), at: milliseconds }),
]);
export type ClientMessage = z.infer<typeof clientMessage>;

/** One place in the call. Nothing is sent to or from a seat before it is admitted. */
export const seat = z.strictObject({
  seatId: id,
  role: z.enum(['doctor', 'patient']),
  name: z.string(),
  present: z.boolean(),
  admitted: z.boolean(),
});
export type Seat = z.infer<typeof seat>;

/** A STUN or TURN server, with credentials that expire. */
export const iceServer = z.strictObject({
  urls: z.array(z.string()).min(1),
  username: z.string().exactOptional(),
  credential: z.string().exactOptional(),
});
export type IceServer = z.infer<typeof iceServer>;

/** Why a message was not taken. `cannotReplay`: what a resync asks for is gone; the seats negotiate anew. */
export const socketErrorCode = z.enum([
  'invalidMessage',
  'tooLarge',
  'tooManyMessages',
  'unknownSeat',
  'cannotReplay',
]);

/**
 * What the server sends to a seat. `latest` is the newest signal's id for this seat when it joined.
 * `changed` says that the consultation's state changed: fetch it. `pong` gives back the ping's `at` and
 * adds the server's time. `replaced`: another page took the seat; this one must not come back by itself.
 */
export const serverMessage = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('welcome'),
    seatId: id,
    seats: z.array(seat),
    iceServers: z.array(iceServer),
    relayOnly: z.boolean(),
    latest: counter,
  }),
  z.strictObject({ type: z.literal('seats'), seats: z.array(seat) }),
  z.strictObject({ type: z.literal('signal'), id: counter, from: id, ...signalParts }),
  z.strictObject({ type: z.literal('changed'), consultationId: id, version: counter, status: z.string() }),
  z.strictObject({ type: z.literal('pong'), at: milliseconds, now: milliseconds }),
  z.strictObject({ type: z.literal('error'), code: socketErrorCode }),
  z.strictObject({ type: z.literal('replaced') }),
]);
export type ServerMessage = z.infer<typeof serverMessage>;

/** What staff may send on the board's socket. */
export const boardClientMessage = z.strictObject({ type: z.literal('ping'), at: milliseconds });

/** What the server sends to the board. It carries no personal data: fetch the board. */
export const boardMessage = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('boardChanged'), consultationId: id, waiting: z.boolean() }),
  z.strictObject({ type: z.literal('pong'), at: milliseconds, now: milliseconds }),
]);
export type BoardMessage = z.infer<typeof boardMessage>;

/** How a call stands, from best to worst; `videoPaused`: sound goes on, the picture rests. */
export const qualityLevel = z.enum(['good', 'fair', 'poor', 'videoPaused', 'lost']);
export type QualityLevel = z.infer<typeof qualityLevel>;

/** A stretch in which the same kinds of media flowed. Two-way sound and picture: all four are true. */
export const liveInterval = z
  .strictObject({
    from: milliseconds,
    to: milliseconds,
    audioIn: z.boolean(),
    audioOut: z.boolean(),
    videoIn: z.boolean(),
    videoOut: z.boolean(),
  })
  .refine((interval) => interval.to > interval.from, 'an interval ends after it began');
export type LiveInterval = z.infer<typeof liveInterval>;

/** How the call was at one moment, as one end saw it. A figure that was not measured is null. */
export const qualityPoint = z.strictObject({
  at: milliseconds,
  rttMs: z.number().nonnegative().nullable(),
  lossPercent: percent.nullable(),
  concealedPercent: percent.nullable(),
  level: qualityLevel,
});
export type QualityPoint = z.infer<typeof qualityPoint>;

/**
 * What one end of a call saw since its last acknowledged report. Pieces keep their bounds when they are sent
 * again: (seat, from) of an interval and (seat, at) of a point are unique, so a repeat adds nothing.
 * `interruptions` counts from the page's beginning.
 */
export const callReport = z.strictObject({
  seatId: id,
  sentAt: milliseconds,
  intervals: z.array(liveInterval).max(300),
  quality: z.array(qualityPoint).max(300),
  interruptions: smallCounter,
});
export type CallReport = z.infer<typeof callReport>;
