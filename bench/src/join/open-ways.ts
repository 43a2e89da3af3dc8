import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { paths } from '@onshin/contract/paths';
import { bundle, servePage } from '@onshin/call/testing';
import { WebSocketServer } from 'ws';
import { fillPath, openPerson } from '../../../apps/server/src/testing/http-person.ts';
import { Journey } from '../../../apps/server/src/testing/journey.ts';
import { openServer } from '../server/open-server.ts';
import type { Way } from './ways.ts';

const pageOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/**
 * Ours, over the real server and its database: the doctor has opened the call, the patient's page waits; the doctor's
 * page comes in.
 */
export async function openOurs(): Promise<Way> {
  // The page stands in the place of the web app: the server's sockets take no other origin than its own.
  const webRoot = await mkdtemp(join(tmpdir(), 'onshin-bench-page-'));
  await writeFile(join(webRoot, 'page.js'), await bundle(pageOf('our-page.ts')));
  await writeFile(
    join(webRoot, 'index.html'),
    '<!doctype html><title>call</title><script defer src="/page.js"></script>',
  );
  const server = await openServer({ WEB_ROOT: webRoot });
  const [patient, doctor] = [openPerson(server.url), openPerson(server.url)];
  await patient.get('signInToDemonstration', { body: { as: 'patient' } });
  await doctor.get('signInToDemonstration', { body: { as: 'doctor' } });
  const staff = (await doctor.get('getSession')).staff[0];
  if (staff === undefined) throw new Error('the doctor works nowhere');
  const journey = new Journey(
    { clinicId: staff.clinicId, seatIds: async () => [], letBeginEarlier: async () => {} },
    patient,
    doctor,
  );
  journey.doctorStaffId = staff.staffId;
  await journey.untilWaiting();
  await journey.startCall();
  const socket = `/api/v1${fillPath(paths.getConsultation.path, journey.at)}/socket`;
  return {
    name: 'ours',
    async enter(context, as) {
      const [name = '', value = ''] = (as === 'joining' ? doctor : patient).cookie().split('=');
      await context.addCookies([{ name, value, url: server.url }]);
      return `${server.url}/demonstration?as=${as}&socket=${socket}`;
    },
    async close() {
      await server.close();
      await rm(webRoot, { recursive: true });
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
    async enter(_context, as) {
      // Whoever was here before is gone.
      if (as === 'waiting') for (const socket of sockets.clients) socket.terminate();
      return `${served.url}?as=${as}`;
    },
    async close() {
      sockets.close();
      await served.close();
    },
  };
}
