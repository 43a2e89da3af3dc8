import { demonstrationAddresses } from './modules/identity/index.ts';
import { newToken } from './platform/secrets.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterAll(async () => await server.close());

/** Somebody who reads the mailbox of an address, and nothing else. */
async function readerOfMailbox(email: string): Promise<TestPerson> {
  const { token, hash } = newToken();
  const admin = await server.database.as('postgres');
  await admin.query(
    `insert into one_time_token (token_hash, purpose, email, clinic_id, expires_at) values ($1, 'signInLink', $2, $3, now() + interval '1 hour')`,
    [hash, email, server.clinicId],
  );
  const person = server.person();
  await person.get('redeemSignInLink', { body: { token } });
  return person;
}

describe('a link by mail', () => {
  it('is one factor, and opens no work of staff', async () => {
    const intruder = await readerOfMailbox(demonstrationAddresses.doctor);
    expect((await intruder.get('getSession')).staff).toEqual([]);
    for (const name of ['getBoard', 'getClinicSettings', 'listStaff'] as const) {
      expect((await intruder.call(name, { params: { clinicId: server.clinicId } })).status, name).toBe(403);
    }
  });

  it('reads nothing of what its person has begun to write at work', async () => {
    const clerk = await server.signedIn('clerk');
    const params = { clinicId: server.clinicId, kind: 'note', key: 'begun' } as const;
    await clerk.get('saveDraft', { params, body: { content: { text: '頭痛は三日前から' } } });
    const intruder = await readerOfMailbox(demonstrationAddresses.clerk);
    expect((await intruder.call('getDraft', { params })).status).toBe(403);
    expect((await intruder.call('saveDraft', { params, body: { content: {} } })).status).toBe(403);
    expect((await clerk.get('getDraft', { params })).content).toEqual({ text: '頭痛は三日前から' });
  });

  it('leads patients to their own charts', async () => {
    const patient = await readerOfMailbox(demonstrationAddresses.patient);
    expect((await patient.get('getSession')).patients).toHaveLength(1);
  });
});

describe('guessing a password', () => {
  it('is still slowed down after very many tries', async () => {
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ id: string }>('select id from account where email = $1', [
      demonstrationAddresses.doctor,
    ]);
    await admin.query(
      `insert into account_secret (account_id, password_hash, totp_secret_sealed) values ($1, 'argon2id$8$1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAA', '')`,
      [rows[0]?.id],
    );
    await admin.query(
      `insert into sign_in_failure (address_hash, failures) values (sha256(convert_to($1, 'utf8')), 2000)`,
      [demonstrationAddresses.doctor],
    );
    const attempt = () =>
      server.person().call('signInWithPassword', {
        body: { email: demonstrationAddresses.doctor, password: 'wrong' },
      });
    expect((await attempt()).status).toBe(401);
    expect((await attempt()).status).toBe(429);
  });
});
