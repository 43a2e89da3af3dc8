import { readConfig } from '../config/config.ts';
import { openDatabase, openPool } from '../platform/database.ts';
import type { FileParts } from '../modules/file/index.ts';
import { startServer } from '../server.ts';
import { checkpointFolder, dataFolder, secretKeyIn } from './data-folder.ts';
import { filesIn } from './files-in.ts';
import { prepareDatabase } from './prepare-database.ts';
import { reportFailure } from './report-failure.ts';
import { stampAuthorityIn } from './stamp-authority.ts';
import { sealSignerIn } from './seal-signer.ts';
import { seedDemonstrationFile } from './seed-demonstration-file.ts';
import { seedDemonstration } from './seed-demonstration.ts';

const say = (step: string) => console.log(`  ${step}`);

/** Starts everything: settings, database, demonstration data where there is none, then the server. */
async function start(): Promise<void> {
  const config = readConfig(process.env);
  const folder = dataFolder(config);
  const closers: (() => Promise<void>)[] = [];
  let isClosing = false;
  const close = async (code: number) => {
    if (isClosing) return;
    isClosing = true;
    for (const closer of closers.toReversed()) await closer().catch((error: unknown) => console.error(error));
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void close(0));
  // Whoever started this process is gone, without having been able to say so.
  process.on('disconnect', () => void close(0));
  try {
    const preparing = prepareDatabase(config, folder, say);
    closers.push(async () => await (await preparing.catch(() => null))?.stop());
    const database = await preparing;
    const files = await filesIn(folder, config);
    if (config.ONSHIN_MODE === 'demonstration' && !isClosing) await seed(database.app, files, say);
    if (isClosing) return;
    const signer = async () => await sealSignerIn(folder, config);
    // A key that cannot be reached is told at the start, not a minute later.
    await signer();
    const starting = startServer(config, database, {
      secret: await secretKeyIn(folder, config),
      checkpoints: {
        signer,
        folder: checkpointFolder(folder, config),
        authority: await stampAuthorityIn(config),
      },
      files,
    });
    closers.push(async () => await (await starting.catch(() => null))?.close());
    const server = await starting;
    if (isClosing) return;
    console.log(`\nOnshin is ready: ${server.url}`);
    if (config.ONSHIN_MODE === 'demonstration') {
      console.log(
        `  Demonstration. Sign in with one click as doctor, clerk or patient: ${server.url}/demonstration`,
      );
    }
  } catch (error) {
    if (isClosing) return;
    reportFailure(error);
    await close(1);
  }
}

async function seed(url: string, files: FileParts, say: (step: string) => void): Promise<void> {
  const pool = openPool(url, 1);
  const db = openDatabase(pool);
  try {
    if (!(await seedDemonstration(db))) return;
    await seedDemonstrationFile(db, files);
    say('made a demonstration clinic');
  } finally {
    await db.destroy();
  }
}

await start().catch((error: unknown) => {
  reportFailure(error);
  process.exit(1);
});
