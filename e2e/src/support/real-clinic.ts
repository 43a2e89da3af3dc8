import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { TOTP } from 'otpauth';
import PostalMime from 'postal-mime';
import { SMTPServer } from 'smtp-server';
import { expect } from 'vitest';
import { makeClinic } from '../../../apps/server/src/cli/new-clinic/make-clinic.ts';
import { openTestDatabase, type TestDatabase } from '../../../apps/server/src/testing/test-database.ts';
import { freePort, openTestServer, type TestServer } from '../../../apps/server/src/testing/test-server.ts';
import { staffWords } from './words.ts';

/** A clinic as `init` leaves it, with a mail server that keeps what it is sent. */
export interface RealClinic {
  readonly server: TestServer;
  readonly setUpPath: string;
  /** The link in the newest mail to an address, as a path of this server. */
  linkTo(address: string): Promise<string>;
  close(): Promise<void>;
}

export async function openRealClinic(): Promise<RealClinic> {
  const mails: { to: string; text: string }[] = [];
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _session, done) {
      buffer(stream)
        .then((bytes) => PostalMime.parse(bytes))
        .then((mail) => mails.push({ to: mail.to?.[0]?.address ?? '', text: mail.text ?? '' }))
        .then(() => done(), done);
    },
  });
  const smtpPort = await freePort();
  const listening = smtp.listen(smtpPort, '127.0.0.1');
  await once(listening, 'listening');
  const database: TestDatabase = await openTestDatabase();
  const { token } = await makeClinic(database.app, {
    slug: 'higashi',
    name: '東クリニック',
    phone: '075-000-0000',
    address: '京都市1-2-3',
    adminName: '東野 円',
    adminEmail: 'admin@higashi.example',
  });
  const port = await freePort();
  const server = await openTestServer(
    {
      ONSHIN_MODE: 'real',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    },
    database,
  );
  return {
    server,
    setUpPath: `/staff/set-up#${token}`,
    async linkTo(address) {
      const find = () => mails.findLast((mail) => mail.to === address && mail.text.includes(server.url));
      await expect.poll(find, { timeout: 15_000 }).toBeDefined();
      const link = /https?:\/\/\S+/.exec(find()?.text ?? '')?.[0] ?? '';
      return link.slice(server.url.length);
    },
    async close() {
      await server.close();
      await database.close();
      await new Promise<void>((closed) => smtp.close(closed));
    },
  };
}

/** Sets a password with an authenticator app, as the page asks for it. */
export async function setUpByPassword(page: Page, path: string, password: string): Promise<TOTP> {
  await page.goto(path);
  const secret = page.locator('code').first();
  await secret.waitFor({ state: 'attached' });
  await page.getByLabel(staffWords('setUp.password'), { exact: false }).first().fill(password);
  const app = new TOTP({ secret: (await secret.textContent()) ?? '' });
  await page.getByLabel(staffWords('setUp.code'), { exact: false }).fill(app.generate());
  await page.getByRole('button', { name: staffWords('setUp.save'), exact: true }).click();
  await page.waitForURL(/\/board/);
  return app;
}

/** Makes a passkey on an authenticator of the browser's own, with user verification. */
export async function setUpByPasskey(page: Page, path: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
    },
  });
  await page.goto(path);
  await page.getByRole('button', { name: staffWords('setUp.passkeyMake'), exact: true }).click();
  await page.waitForURL(/\/board/);
}
