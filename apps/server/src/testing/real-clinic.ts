import type { StaffRole } from '@onshin/contract';
import { TOTP } from 'otpauth';
import type pg from 'pg';
import { sendMail } from '../modules/notification/send-mail.ts';
import { makeClinic } from '../cli/new-clinic/make-clinic.ts';
import { TestAuthenticator } from './authenticator.ts';
import { freePort, type TestPerson } from './http-person.ts';
import { openTestDatabase } from './test-database.ts';
import { openTestServer, type TestServer } from './test-server.ts';

/** A member of staff with both kinds of factors and a browser. */
export interface Member {
  readonly email: string;
  person: TestPerson;
  readonly passkey: TestAuthenticator;
  password: string;
  /** The code of now; the step it belongs to counts as never used. */
  code: () => Promise<string>;
}

/** A clinic in real mode, without a worker: its mails stay where they are queued. */
export interface RealClinic {
  readonly server: TestServer;
  readonly admin: pg.Client;
  readonly clinicId: string;
  readonly administrator: Member;
  /** Takes somebody in, who sets up a password with codes and a passkey. */
  member(email: string, roles: readonly StaffRole[]): Promise<Member>;
  /** Signs in on a browser of its own. */
  signIn(member: Member, headers?: Record<string, string>): Promise<TestPerson>;
  /** Mails that wait to be sent to an address. */
  mailsTo(email: string): Promise<{ template: string; parameters: Record<string, string> }[]>;
  close(): Promise<void>;
}

export const goodPassword = 'slow Rivers carry 4 teal boats!';

/** @param settings what differs from the usual settings of a real clinic */
export async function openRealClinic(settings: Record<string, string> = {}): Promise<RealClinic> {
  const database = await openTestDatabase();
  const email = 'admin@nishi.example';
  const { token } = await makeClinic(database.app, {
    slug: 'nishi',
    name: '西診療所',
    phone: '06-0000-0000',
    address: '大阪市',
    adminName: '西田 学',
    adminEmail: email,
  });
  const port = await freePort();
  const server = await openTestServer(
    {
      ONSHIN_MODE: 'real',
      PORT: String(port),
      PUBLIC_URL: `http://localhost:${port}`,
      SMTP_URL: 'smtp://127.0.0.1:1',
      ONSHIN_ROLES: 'web',
      ...settings,
    },
    database,
  );
  const admin = await database.as('postgres');
  const forget = async (address: string) =>
    await admin.query(
      `update account_secret set totp_last_step = 0 where account_id = (select id from account where email = $1)`,
      [address],
    );
  const setUp = async (address: string, link: string): Promise<Member> => {
    const person = server.person();
    const { totp } = await person.get('openAccountSetUp', { body: { token: link } });
    const app = new TOTP({ secret: totp.secret });
    await person.get('setUpPassword', {
      body: { token: link, password: goodPassword, code: app.generate() },
    });
    const member: Member = {
      email: address,
      person,
      passkey: new TestAuthenticator(server.url),
      password: goodPassword,
      async code() {
        await forget(address);
        return app.generate();
      },
    };
    await person.get('stepUpSession', { body: { by: 'code', code: await member.code() } });
    const { ticket, options } = await person.get('startPasskeyAddition');
    const response = member.passkey.make(options);
    await person.get('finishPasskeyAddition', { body: { ticket, name: '机の端末', response } });
    return member;
  };
  const mailsTo: RealClinic['mailsTo'] = async (address) => {
    const { rows } = await admin.query<{ payload: { template: string; parameters: Record<string, string> } }>(
      `select payload from graphile_worker._private_jobs where payload->>'to' = $1 order by id`,
      [address],
    );
    // A letter that cannot be written is queued in vain, and nobody is told.
    for (const { payload } of rows) await sendMail(async () => {}, server.url)(payload);
    return rows.map(({ payload }) => payload);
  };
  const administrator = await setUp(email, token);
  return {
    server,
    admin,
    clinicId: server.clinicId,
    administrator,
    async member(address, roles) {
      await administrator.person.get('inviteStaff', {
        params: { clinicId: server.clinicId },
        body: { name: `職員 ${address.split('@')[0]}`, email: address, roles: [...roles] as never },
      });
      const invitation = (await mailsTo(address)).findLast(({ template }) => template === 'accountSetUp');
      return await setUp(address, invitation?.parameters.path?.split('#')[1] ?? '');
    },
    async signIn(member, headers = {}) {
      const person = server.person();
      const { ticket } = await person.get('signInWithPassword', {
        body: { email: member.email, password: member.password },
        headers,
      });
      await person.get('confirmSignInCode', { body: { ticket, code: await member.code() }, headers });
      return person;
    },
    mailsTo,
    async close() {
      await server.close();
      await database.close();
    },
  };
}
