import { readFile } from 'node:fs/promises';
import pg from 'pg';

/**
 * Makes the roles of an Onshin database and hands the schema to its owner.
 *
 * @param adminUrl connects to the database itself as somebody who may create roles
 * @param passwords for the login roles, where they sign in by password
 */
export async function prepareRoles(
  adminUrl: string,
  passwords: Partial<Record<'onshin_owner' | 'onshin_app' | 'onshin_worker', string>> = {},
): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(await readFile(new URL('../roles.sql', import.meta.url), 'utf8'));
    for (const [role, password] of Object.entries(passwords)) {
      await client.query(
        `alter role ${client.escapeIdentifier(role)} password ${client.escapeLiteral(password)}`,
      );
    }
    const { rows } = await client.query<{ name: string }>('select current_database() as name');
    const database = client.escapeIdentifier(rows[0]?.name ?? '');
    await client.query(`alter schema public owner to onshin_owner`);
    await client.query(`revoke create on schema public from public`);
    await client.query(`grant create on database ${database} to onshin_owner, onshin_worker`);
    await client.query(`create extension if not exists btree_gist`);
  } finally {
    await client.end();
  }
}
