import { randomUUID } from 'node:crypto';
import {
  boardClientMessage,
  clientMessage,
  type ClientMessage,
  lockedCloseCode,
  maxSocketMessageBytes,
  socketCloseCodes,
  tooManyMessagesCloseCode,
} from '@onshin/contract/realtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { actorIn, careRoles, hasRole, type SignedIn } from '../path/actor.ts';
import { findSignedIn } from '../path/find-signed-in.ts';
import type { CameFrom } from '../path/came-from.ts';
import type { Database } from '../platform/database.ts';
import { type RelaySettings, relayServers } from '../platform/relay-credentials.ts';
import { tokenHash } from '../platform/secrets.ts';
import { sessionCookie } from '../http/session-cookie.ts';
import type { Hub, SeatConnection } from './hub.ts';
import { MessageMeter } from './message-meter.ts';
import {
  findOwnSeat,
  holdCall,
  inClinic,
  keepSignals,
  keepTransport,
  latestSignal,
  listCallSeats,
  listSignals,
  sitsInCall,
} from './seats.ts';

export interface SocketParts {
  readonly db: Database;
  readonly hub: Hub;
  readonly origin: string;
  readonly cameFrom: (request: FastifyRequest) => CameFrom;
  readonly relay: RelaySettings;
  readonly relayOnly: boolean;
  readonly onFault: (error: unknown) => void;
}

/** Longer than a consultation with its waiting: a page keeps what it was given until its socket opens anew. */
const visitSeconds = 4 * 60 * 60;

const seatParams = z.object({ clinicId: z.uuid(), consultationId: z.uuid() });
const boardParams = z.object({ clinicId: z.uuid() });

/** The two sockets: one per seat for signalling, one per member of staff for the board. */
export function bindSockets(app: FastifyInstance, parts: SocketParts): void {
  app.get(
    '/clinics/:clinicId/consultations/:consultationId/socket',
    { websocket: true, schema: { hide: true } },
    (socket, request) => receive(socket, openSeat(socket, request, parts), parts),
  );
  app.get('/clinics/:clinicId/board/socket', { websocket: true, schema: { hide: true } }, (socket, request) =>
    receive(socket, openBoard(socket, request, parts), parts),
  );
}

/** Messages kept of somebody who may be nobody. */
const mostEarly = 20;

/** Messages that come while we look who is there wait in line. */
function receive(
  socket: WebSocket,
  opened: Promise<((text: string) => void) | null>,
  parts: SocketParts,
): void {
  const early: string[] = [];
  const keep = (data: Buffer) => {
    if (early.length < mostEarly) early.push(data.toString());
    else socket.close(tooManyMessagesCloseCode);
  };
  socket.on('message', keep);
  opened
    .then((take) => {
      socket.off('message', keep);
      if (take === null) return;
      for (const text of early) take(text);
      socket.on('message', (data: Buffer) => take(data.toString()));
    })
    .catch((error: unknown) => {
      parts.onFault(error);
      socket.close(1011);
    });
}

const tokenIn = (request: FastifyRequest, { origin }: SocketParts) =>
  sessionCookie(origin.startsWith('https:')).read(request);

/** The session a socket was opened in, under the hash it is kept by. */
function sessionOf(request: FastifyRequest, parts: SocketParts): string {
  return tokenHash(tokenIn(request, parts) ?? '').toString('hex');
}

async function authenticate(request: FastifyRequest, parts: SocketParts): Promise<SignedIn | null> {
  // A socket is not held back by the browser's same-origin rule; whoever opens one elsewhere is nobody here.
  if (request.headers.origin !== parts.origin) return null;
  const token = tokenIn(request, parts);
  return token === null ? null : await findSignedIn(parts.db, tokenHash(token), parts.cameFrom(request));
}

async function openSeat(
  socket: WebSocket,
  request: FastifyRequest,
  parts: SocketParts,
): Promise<((text: string) => void) | null> {
  const params = seatParams.safeParse(request.params);
  if (!params.success) return refuse(socket, socketCloseCodes.notFound);
  const signedIn = await authenticate(request, parts);
  if (signedIn === null) return refuse(socket, socketCloseCodes.notSignedIn);
  const { clinicId, consultationId } = params.data;
  if (signedIn.staff.some((each) => each.clinicId === clinicId && each.needsCertificate))
    return refuse(socket, socketCloseCodes.notFound);
  const actor = actorIn(signedIn, clinicId);
  const found = await inClinic(parts.db, clinicId, async (tx) => {
    const seat = await findOwnSeat(tx, clinicId, consultationId, actor);
    if (seat === null) return null;
    const latest = await latestSignal(tx, clinicId, consultationId, seat.seatId);
    // A locked screen keeps a call that goes on, and opens nothing else.
    const isShut = signedIn.isLocked && !(await sitsInCall(tx, clinicId, consultationId, seat.seatId));
    return { ...seat, latest, isShut, seats: await listCallSeats(tx, clinicId, consultationId) };
  });
  if (found === null) return refuse(socket, socketCloseCodes.notFound);
  if (found.isShut) return refuse(socket, lockedCloseCode);
  if (found.status === 'ended' || found.status === 'closed') return refuse(socket, socketCloseCodes.callOver);
  const connection: SeatConnection = {
    connectionId: randomUUID(),
    session: sessionOf(request, parts),
    clinicId,
    consultationId,
    seatId: found.seatId,
    latest: found.latest,
    send: (message) => {
      if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
    },
    close: (code = 1000) => socket.close(code),
  };
  // Whoever left while we looked is not seated: nothing would ever tell that they are gone.
  if (socket.readyState !== socket.OPEN) return null;
  socket.on('close', () => parts.hub.removeSeat(connection));
  // A seat that hears of others before it knows which one it is would take its side of the call wrongly: the welcome
  // is out before the hub tells anything. What has changed since its seats were read, the hub tells at once.
  connection.send({
    type: 'welcome',
    seatId: found.seatId,
    seats: parts.hub.withPresence(consultationId, found.seats, found.seatId),
    iceServers: relayServers(parts.relay, found.seatId, Math.floor(Date.now() / 1000), visitSeconds),
    relayOnly: parts.relayOnly,
    latest: found.latest,
  });
  parts.hub.addSeat(connection);
  keepTransport(parts.db, connection, parts.cameFrom(request).transport).catch(parts.onFault);
  if (signedIn.staff.length > 0) holdCall(parts.db, connection).catch(parts.onFault);
  return receiver(connection, parts);
}

/** Takes a seat's messages one after another, so that signals keep their order; those that wait go together. */
function receiver(connection: SeatConnection, parts: SocketParts): (text: string) => void {
  const meter = new MessageMeter(120, 5_000);
  // Each may bring back a whole call's signals from the database.
  const resyncs = new MessageMeter(10, 10_000);
  const waiting: ClientMessage[] = [];
  let isWorking = false;
  const work = async (): Promise<void> => {
    isWorking = true;
    for (let batch = takeBatch(waiting); batch.length > 0; batch = takeBatch(waiting)) {
      await take(connection, batch, parts).catch(parts.onFault);
    }
    isWorking = false;
  };
  return (text) => {
    const now = Date.now();
    const verdict = meter.take(now);
    if (verdict === 'end') return connection.close(tooManyMessagesCloseCode);
    if (verdict === 'refuse') return connection.send({ type: 'error', code: 'tooManyMessages' });
    if (Buffer.byteLength(text) > maxSocketMessageBytes)
      return connection.send({ type: 'error', code: 'tooLarge' });
    const message = parse(text);
    if (message === null) return connection.send({ type: 'error', code: 'invalidMessage' });
    if (message.type === 'resync' && resyncs.take(now) !== 'admit')
      return connection.send({ type: 'error', code: 'tooManyMessages' });
    waiting.push(message);
    if (!isWorking) void work();
  };
}

/** The next message, with those that follow it where all are signals: a browser's candidates come in bursts. */
function takeBatch(waiting: ClientMessage[]): ClientMessage[] {
  const end = waiting.findIndex((message) => message.type !== 'signal');
  return waiting.splice(0, end === -1 ? waiting.length : Math.max(1, end));
}

function parse(text: string): ClientMessage | null {
  try {
    const result = clientMessage.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

async function take(
  connection: SeatConnection,
  batch: readonly ClientMessage[],
  parts: SocketParts,
): Promise<void> {
  const { clinicId, consultationId, seatId } = connection;
  const [first] = batch;
  if (first === undefined) return;
  switch (first.type) {
    case 'ping':
      return connection.send({ type: 'pong', at: first.at, now: Date.now() });
    case 'resync': {
      const missed = await inClinic(parts.db, clinicId, (tx) =>
        listSignals(tx, clinicId, consultationId, seatId, first.since),
      );
      for (const signal of missed) connection.send(signal);
      connection.latest = Math.max(connection.latest, missed.at(-1)?.id ?? 0);
      return;
    }
    case 'signal':
      return await passOn(connection, batch.filter(isSignal), parts);
  }
}

type Outgoing = Extract<ClientMessage, { type: 'signal' }>;
const isSignal = (message: ClientMessage): message is Outgoing => message.type === 'signal';

async function passOn(
  connection: SeatConnection,
  signals: readonly Outgoing[],
  parts: SocketParts,
): Promise<void> {
  const { clinicId, consultationId } = connection;
  const kept = await keepSignals(parts.db, connection, signals);
  for (let refused = signals.length - kept.length; refused > 0; refused -= 1)
    connection.send({ type: 'error', code: 'unknownSeat' });
  for (const { to, signal } of kept) parts.hub.passOn(clinicId, consultationId, to, signal);
}

async function openBoard(
  socket: WebSocket,
  request: FastifyRequest,
  parts: SocketParts,
): Promise<((text: string) => void) | null> {
  const params = boardParams.safeParse(request.params);
  const signedIn = await authenticate(request, parts);
  if (!params.success || signedIn === null) return refuse(socket, socketCloseCodes.notSignedIn);
  const actor = actorIn(signedIn, params.data.clinicId);
  if (!hasRole(actor, ...careRoles)) return refuse(socket, socketCloseCodes.forbidden);
  if (signedIn.isLocked) return refuse(socket, lockedCloseCode);
  const connection = {
    session: sessionOf(request, parts),
    clinicId: params.data.clinicId,
    close: (code = 1000) => socket.close(code),
    send: (message: object) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(message)),
  };
  if (socket.readyState !== socket.OPEN) return null;
  parts.hub.addBoard(connection);
  socket.on('close', () => parts.hub.removeBoard(connection));
  const meter = new MessageMeter(30, 10_000);
  return (text) => {
    const verdict = meter.take(Date.now());
    if (verdict === 'end') return socket.close(tooManyMessagesCloseCode);
    if (verdict === 'refuse') return;
    try {
      const message = boardClientMessage.safeParse(JSON.parse(text));
      if (message.success) connection.send({ type: 'pong', at: message.data.at, now: Date.now() });
    } catch {
      socket.close(1003);
    }
  };
}

function refuse(socket: WebSocket, code: number): null {
  socket.close(code);
  return null;
}
