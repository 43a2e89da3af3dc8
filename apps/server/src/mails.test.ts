import { buffer } from 'node:stream/consumers';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { makeClinic } from './cli/new-clinic/make-clinic.ts';
import { openTestDatabase, type TestDatabase } from './testing/test-database.ts';
import { freePort, openTestServer, type TestServer } from './testing/test-server.ts';

let database: TestDatabase;
let server: TestServer;
let smtp: SMTPServer;
const received: { to: string; subject: string; text: string }[] = [];

beforeAll(async () => {
  const port = await freePort();
  smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((mail) =>
          received.push({
            to: mail.to?.[0]?.address ?? '',
            subject: mail.subject ?? '',
            text: mail.text ?? '',
          }),
        )
        .then(() => done(), done);
    },
  });
  await new Promise<void>((ready) => smtp.listen(port, '127.0.0.1', ready));
  database = await openTestDatabase();
  await makeClinic(database.app, {
    slug: 'kita',
    name: '北医院',
    phone: '011-000-0000',
    address: '札幌市',
    adminName: '北川 薫',
    adminEmail: 'admin@kita.example',
  });
  const web = await freePort();
  server = await openTestServer(
    {
      ONSHIN_MODE: 'real',
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      PORT: String(web),
      PUBLIC_URL: `http://localhost:${web}`,
      MAIL_FROM: '北医院 <no-reply@kita.example>',
    },
    database,
  );
});
afterAll(async () => {
  await server.close();
  await database.close();
  await new Promise<void>((done) => smtp.close(done));
});

it('a patient’s link arrives by mail, is not burned by being opened, and works once', async () => {
  const person = server.person();
  await person.get('sendSignInLink', {
    body: { clinicId: server.clinicId, email: 'Kazuko@example.jp', language: 'ja' },
  });
  await expect.poll(() => received.length, { timeout: 10_000 }).toBe(1);
  const mail = received[0];
  expect(mail?.to).toBe('kazuko@example.jp');
  const link = new URL(/https?:\/\/\S+/.exec(mail?.text ?? '')?.[0] ?? '');
  // The token stands behind the #, which no server and no scanner that fetches the page ever sends.
  expect(link.pathname).toBe('/link');
  expect(link.search).toBe('');
  const token = link.hash.slice(1);
  const signedIn = await person.get('redeemSignInLink', { body: { token } });
  expect(signedIn).toEqual({ goTo: `/p/${server.clinicId}` });
  expect((await person.get('getSession')).enteringClinic?.slug).toBe('kita');
  const again = await server.person().call('redeemSignInLink', { body: { token } });
  expect(again.ok ? '' : [again.status, again.problem.code]).toEqual([410, 'linkUsed']);
});

it('the answer never tells whether an address is known, and a mailbox is not flooded', async () => {
  const before = received.length;
  for (let n = 0; n < 8; n += 1) {
    const reply = await server.person().call('sendSignInLink', {
      body: { clinicId: server.clinicId, email: 'flood@example.jp', language: 'en' },
    });
    expect([reply.status, reply.ok && reply.body]).toEqual([202, {}]);
  }
  await expect.poll(() => received.length - before, { timeout: 10_000 }).toBe(5);
  await new Promise((later) => setTimeout(later, 300));
  expect(received.length - before).toBe(5);
});
