import { Journey } from './journey.ts';
import { openTestServer, type TestPerson, type TestServer } from './test-server.ts';

/** A server with one whole follow-up behind it, and today in the clinic's calendar as a period. */
export interface ClosedFollowUp {
  readonly server: TestServer;
  readonly journey: Journey;
  readonly administrator: TestPerson;
  readonly at: { clinicId: string };
  readonly today: string;
  readonly thisDay: { from: string; until: string };
}

export async function openClosedFollowUp(): Promise<ClosedFollowUp> {
  const server = await openTestServer();
  const journey = await Journey.open(server);
  const administrator = await server.signedIn('administrator');
  await journey.untilClosed();
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  const at = { clinicId: server.clinicId };
  return { server, journey, administrator, at, today, thisDay: { from: today, until: today } };
}
