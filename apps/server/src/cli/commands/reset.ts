import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { findRunning, startEmbedded } from '@onshin/db';
import pg from 'pg';
import { readConfig } from '../../config/config.ts';
import { type Command, CommandRefused, type Outcome } from '../command.ts';
import { dataFolder } from '../data-folder.ts';
import { clusterFolder, databaseName } from '../prepare-database.ts';

/** Throws the demonstration away; what is real has a database of its own and stays. */
export const reset: Command = {
  summary: 'Removes the demonstration, so that the next start makes a fresh one. Real clinics are kept.',
  options: { yes: { type: 'boolean' } },
  async run(given) {
    const settings = readConfig(process.env);
    if (settings.DATABASE_URL !== undefined)
      throw new CommandRefused('This removes the embedded database only. Drop your own database yourself.');
    const folder = clusterFolder(dataFolder(settings));
    if (!existsSync(join(folder, 'data'))) return nothingThere(folder);
    if ((await findRunning(join(folder, 'data'), 0)) !== null)
      throw new CommandRefused('Onshin is running. Stop it first.');
    if (given.yes !== true) await askFirst(folder);
    return await drop(folder);
  },
};

function nothingThere(folder: string): Outcome {
  return {
    isGood: true,
    lines: [`There is no demonstration in ${folder}.`],
    data: { removed: false, folder },
  };
}

async function askFirst(folder: string): Promise<void> {
  if (!process.stdin.isTTY)
    throw new CommandRefused('Nobody is there to ask. Say --yes to remove the demonstration.');
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(`Remove the demonstration in ${folder}? [y/N] `);
  terminal.close();
  if (!/^y(es)?$/i.test(answer.trim())) throw new CommandRefused('Nothing was removed.');
}

async function drop(folder: string): Promise<Outcome> {
  const embedded = await startEmbedded(folder);
  try {
    const client = new pg.Client({ connectionString: embedded.url('postgres', 'postgres') });
    await client.connect();
    const name = databaseName('demonstration');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 1) await client.query(`drop database ${client.escapeIdentifier(name)}`);
    await client.end();
    if (rowCount === 0) return nothingThere(folder);
    return {
      isGood: true,
      lines: ['The demonstration is gone. The next start makes a fresh one.'],
      data: { removed: true, folder },
    };
  } finally {
    await embedded.stop();
  }
}
