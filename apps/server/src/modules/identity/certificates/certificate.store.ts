import { sql } from 'kysely';
import type { Tx } from '../../../platform/database.ts';

export async function certificatesOf(tx: Tx, accountIds: readonly string[]) {
  if (accountIds.length === 0) return [];
  return await tx
    .selectFrom('clientCertificate')
    .select([
      'id',
      'accountId',
      'fingerprint',
      'subject',
      'issuer',
      'endsAt',
      'kind',
      'profession',
      'registeredAt',
      'approvedAt',
      'endedAt',
    ])
    .select(sql<boolean>`ends_at <= now()`.as('hasExpired'))
    .where('accountId', 'in', [...accountIds])
    .orderBy('registeredAt', 'desc')
    .limit(500)
    .execute();
}

export type CertificateRow = Awaited<ReturnType<typeof certificatesOf>>[number];

/** Whose a certificate is: approved, not ended, not expired. */
export async function findHolder(tx: Tx, fingerprint: Buffer): Promise<string | null> {
  const row = await tx
    .selectFrom('clientCertificate')
    .select('accountId')
    .where('fingerprint', '=', fingerprint)
    .where('approvedAt', 'is not', null)
    .where('endedAt', 'is', null)
    .where('endsAt', '>', sql<string>`now()`)
    .executeTakeFirst();
  return row?.accountId ?? null;
}
