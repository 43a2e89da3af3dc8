import { fileURLToPath } from 'node:url';
import { servePage, TestRelay } from '@onshin/call/testing';
import { WebSocketServer } from 'ws';
import type { Way } from './ways.ts';

const doctor = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b21';
const patient = '0192f1d4-6d1c-7c3e-8b0a-0d2f6a3f9b22';

const pageOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Ours: the patient waits and is already let in; the doctor comes in. */
export async function openOurs(): Promise<Way> {
  const served = await servePage(pageOf('our-page.ts'));
  const relay = new TestRelay(served.server, [
    { seatId: doctor, role: 'doctor', name: '医師', admitted: true },
    { seatId: patient, role: 'patient', name: '患者', admitted: false },
  ]);
  return {
    name: 'ours',
    waitingUrl: `${served.url}?socket=/socket/${patient}`,
    joiningUrl: `${served.url}?join&socket=/socket/${doctor}`,
    reset() {
      relay.empty();
      relay.admit(patient);
    },
    async close() {
      relay.close();
      await served.close();
    },
  };
}

/** The floor: the bare round, over a socket that passes on what it hears. */
export async function openFloor(): Promise<Way> {
  const served = await servePage(pageOf('floor-page.ts'));
  const sockets = new WebSocketServer({ server: served.server });
  sockets.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      for (const other of sockets.clients) if (other !== socket) other.send(data.toString());
    });
  });
  return {
    name: 'floor',
    waitingUrl: served.url,
    joiningUrl: `${served.url}?join`,
    reset() {
      for (const socket of sockets.clients) socket.terminate();
    },
    async close() {
      sockets.close();
      await served.close();
    },
  };
}
