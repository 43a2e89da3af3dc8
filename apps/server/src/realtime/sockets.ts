import { randomUUID } from 'node:crypto';
import {
  boardClientMessage,
  clientMessage,
  type ClientMessage,
  maxSocketMessageBytes,
  type ServerMessage,
  socketCloseCodes,
} from '@onshin/contract/realtime';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { WebSocket } from 'ws';
import { z } from 'zod';
import { actorIn, findSignedIn, hasRole, type SignedIn } from '../path/actor.ts';
import { type Database, json } from '../platform/database.ts';
import { type RelaySettings, relayServers } from '../platform/relay-credentials.ts';
import { tokenHash } from '../platform/secrets.ts';
import { readSessionCookie } from '../http/session-cookie.ts';
import type { Hub, SeatConnection } from './hub.ts';
import { MessageMeter } from './message-meter.ts';
import {
  findOwnSeat,
  inClinic,
  isCallOpen,
  latestSignal,
  listCallSeats,
  listSignals,
  type StoredSignal,
} from './seats.ts';

export interface SocketParts {
  readonly db: Database;
  readonly hub: Hub;
  readonly origin: string;
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
    (socket, request) => {
      // Messages that come while we look who is there wait in line.
      const early: string[] = [];
      const keep = (data: Buffer) => void early.push(data.toString());
      socket.on('message', keep);
      openSeat(socket, request, parts)
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
    },
  );
  app.get(
    '/clinics/:clinicId/board/socket',
    { websocket: true, schema: { hide: true } },
    (socket, request) => {
      openBoard(socket, request, parts).catch((error: unknown) => {
        parts.onFault(error);
        socket.close(1011);
      });
    },
  );
}

/** The session a socket was opened in, under the hash it is kept by. */
function sessionOf(request: FastifyRequest): string {
  return tokenHash(readSessionCookie(request) ?? '').toString('hex');
}

async function authenticate(request: FastifyRequest, parts: SocketParts): Promise<SignedIn | null> {
  // A socket is not held back by the browser's same-origin rule; whoever opens one elsewhere is nobody here.
  if (request.headers.origin !== parts.origin) return null;
  const token = readSessionCookie(request);
  return token === null ? null : await findSignedIn(parts.db, tokenHash(token));
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
  const found = await inClinic(parts.db, clinicId, async (tx) => {
    const seat = await findOwnSeat(tx, clinicId, consultationId, signedIn.accountId);
    return seat && { ...seat, latest: await latestSignal(tx, clinicId, consultationId, seat.seatId) };
  });
  if (found === null) return refuse(socket, socketCloseCodes.notFound);
  if (found.status === 'ended' || found.status === 'closed') return refuse(socket, socketCloseCodes.callOver);
  const write = (message: ServerMessage) => {
    if (socket.readyState === socket.OPEN) socket.send(JSON.stringify(message));
  };
  // A seat that hears of others before it knows which one it is would take its side of the call wrongly.
  let early: ServerMessage[] | null = [];
  const send = (message: ServerMessage) => {
    if (early === null) write(message);
    else early.push(message);
  };
  const connection: SeatConnection = {
    connectionId: randomUUID(),
    session: sessionOf(request),
    clinicId,
    consultationId,
    seatId: found.seatId,
    latest: found.latest,
    send,
    close: () => socket.close(1000),
  };
  // Whoever left while we looked is not seated: nothing would ever tell that they are gone.
  if (socket.readyState !== socket.OPEN) return null;
  parts.hub.addSeat(connection);
  socket.on('close', () => parts.hub.removeSeat(connection));
  write({
    type: 'welcome',
    seatId: found.seatId,
    seats: await parts.hub.seatsOf(clinicId, consultationId),
    iceServers: relayServers(parts.relay, found.seatId, Math.floor(Date.now() / 1000), visitSeconds),
    relayOnly: parts.relayOnly,
    latest: found.latest,
  });
  for (const message of early) write(message);
  early = null;
  return receiver(connection, parts);
}

/** Takes a seat's messages one after another, so that signals keep their order. */
function receiver(connection: SeatConnection, parts: SocketParts): (text: string) => void {
  const meter = new MessageMeter(120, 5_000);
  let line: Promise<void> = Promise.resolve();
  return (text) => {
    if (!meter.admits(Date.now())) return connection.send({ type: 'error', code: 'tooManyMessages' });
    if (Buffer.byteLength(text) > maxSocketMessageBytes)
      return connection.send({ type: 'error', code: 'tooLarge' });
    const message = parse(text);
    if (message === null) return connection.send({ type: 'error', code: 'invalidMessage' });
    line = line.then(() => take(connection, message, parts)).catch(parts.onFault);
  };
}

function parse(text: string): ClientMessage | null {
  try {
    const result = clientMessage.safeParse(JSON.parse(text));
    return result.success ? result.data : null;
  } catch {
    return null;
  }
}

async function take(connection: SeatConnection, message: ClientMessage, parts: SocketParts): Promise<void> {
  const { clinicId, consultationId, seatId } = connection;
  switch (message.type) {
    case 'ping':
      return connection.send({ type: 'pong', at: message.at, now: Date.now() });
    case 'resync': {
      const missed = await inClinic(parts.db, clinicId, (tx) =>
        listSignals(tx, clinicId, consultationId, seatId, message.since),
      );
      for (const signal of missed) connection.send(signal);
      connection.latest = Math.max(connection.latest, missed.at(-1)?.id ?? 0);
      return;
    }
    case 'signal':
      return await passOn(connection, message, parts);
  }
}

/** A signal passes between admitted seats of one consultation alone, while its call is open. */
async function passOn(
  connection: SeatConnection,
  message: Extract<ClientMessage, { type: 'signal' }>,
  parts: SocketParts,
): Promise<void> {
  const { clinicId, consultationId, seatId } = connection;
  const { to, negotiation, sequence, body } = message;
  const signal = await inClinic(parts.db, clinicId, async (tx): Promise<StoredSignal | null> => {
    const seats = await listCallSeats(tx, clinicId, consultationId);
    const isAdmitted = (id: string) => seats.some((seat) => seat.seatId === id && seat.admitted);
    if (to === seatId || !isAdmitted(seatId) || !isAdmitted(to)) return null;
    if (!(await isCallOpen(tx, clinicId, consultationId))) return null;
    const row = await tx
      .insertInto('signal')
      .values({
        clinicId,
        consultationId,
        fromSeatId: seatId,
        toSeatId: to,
        negotiation,
        sequence,
        body: json(body),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { type: 'signal', id: row.id, from: seatId, negotiation, sequence, body };
  });
  if (signal === null) return connection.send({ type: 'error', code: 'unknownSeat' });
  parts.hub.passOn(clinicId, consultationId, to, signal);
}

async function openBoard(socket: WebSocket, request: FastifyRequest, parts: SocketParts): Promise<void> {
  const params = boardParams.safeParse(request.params);
  const signedIn = await authenticate(request, parts);
  if (!params.success || signedIn === null) return void refuse(socket, socketCloseCodes.notSignedIn);
  const actor = actorIn(signedIn, params.data.clinicId);
  if (!hasRole(actor, 'doctor', 'nurse', 'clerk', 'administrator'))
    return void refuse(socket, socketCloseCodes.forbidden);
  const connection = {
    session: sessionOf(request),
    clinicId: params.data.clinicId,
    close: () => socket.close(1000),
    send: (message: object) => socket.readyState === socket.OPEN && socket.send(JSON.stringify(message)),
  };
  if (socket.readyState !== socket.OPEN) return;
  parts.hub.addBoard(connection);
  socket.on('close', () => parts.hub.removeBoard(connection));
  socket.on('message', (data: Buffer) => {
    try {
      const message = boardClientMessage.safeParse(JSON.parse(data.toString()));
      if (message.success) connection.send({ type: 'pong', at: message.data.at, now: Date.now() });
    } catch {
      socket.close(1003);
    }
  });
}

function refuse(socket: WebSocket, code: number): null {
  socket.close(code);
  return null;
}
