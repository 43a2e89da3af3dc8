import type pg from 'pg';
import { newToken } from '../platform/secrets.ts';

/** What a code from the counter holds; its picture shows it to a camera alone. */
export async function tokenOf(admin: pg.Client, accountId: string, clinicId: string): Promise<string> {
  const { token, hash } = newToken();
  await admin.query(
    `insert into one_time_token (token_hash, purpose, account_id, clinic_id, expires_at)
     values ($1, 'signInLink', $2, $3, now() + interval '15 minutes')`,
    [hash, accountId, clinicId],
  );
  return token;
}
