import type { KeyObject } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { migrate, prepareJobs, prepareRoles, restoreBackup, startEmbedded } from '@onshin/db';
import { type Database, openDatabase, openPool } from '../platform/database.ts';
import { listChains } from '../worker/seal/chains.ts';
import { readOutside } from '../worker/seal/checkpoint-files.ts';
import type { ChainVerdict } from '../worker/seal/verdict.ts';
import { verifyChain } from '../worker/seal/verify-chain.ts';
import { ArchiveRefused, databaseIn } from './archive.ts';
import { listArchives } from './generations.ts';
import { type DrillEntry, faultOf, lastActIn } from './ledger.ts';
import { openOneChart } from './open-chart.ts';
import { readArchive } from './read-archive.ts';
import { listPhysical, type PgBackRest, readLayout, restorePhysically } from './pgbackrest.ts';
import { makeFolderOfPostgres, startScratch } from './scratch-postgres.ts';

/** What a drill brings back, and what it holds it against. */
export interface DrillParts {
  /** The running database, as the worker: when its last act was. */
  readonly live: Database;
  /** The database's name, as it is in a copy of the cluster. */
  readonly database: string;
  readonly pgBackRest: PgBackRest | null;
  /** The folder of the archives and the key that opens them, where there are any. */
  readonly archives: { readonly folder: string; readonly identity: string } | null;
  readonly heads: Heads;
}

/** Where the signed heads lie, and the key they are known by. */
interface Heads {
  readonly folder: string;
  readonly publicKey: KeyObject;
}

/** A database that was brought back beside the running one. */
interface Scratch {
  readonly backupName: string;
  readonly app: string;
  readonly worker: string;
  stop(): Promise<void>;
}

/**
 * Brings the newest backup back into a cluster of its own that is thrown away, holds it against the seal and reads a chart.
 * Nothing of the running system is touched.
 */
export async function drill(parts: DrillParts): Promise<DrillEntry> {
  const folder = await mkdtemp(join(tmpdir(), 'onshin-drill-'));
  const began = performance.now();
  let scratch: Scratch | null = null;
  try {
    await makeFolderOfPostgres(folder);
    const lastLive = await lastActIn(parts.live);
    scratch =
      parts.pgBackRest === null
        ? await fromArchive(folder, parts)
        : await fromPgBackRest(folder, parts.pgBackRest, parts.database);
    return await lookAt(scratch, parts.heads, lastLive, began);
  } catch (error) {
    const nothing = { rpoSeconds: null, rtoSeconds: null, links: null, faults: null, openedChart: false };
    return { backupName: scratch?.backupName ?? '', ...nothing, fault: faultOf(error) };
  } finally {
    await scratch?.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

async function lookAt(
  { backupName, app: appUrl, worker: workerUrl }: Scratch,
  heads: Heads,
  lastLive: string | null,
  began: number,
): Promise<DrillEntry> {
  const app = openDatabase(openPool(appUrl, 2));
  const worker = openDatabase(openPool(workerUrl, 2));
  try {
    const verdicts = await checkAll(worker, heads);
    const openedChart = await openOneChart(app);
    const rtoSeconds = Math.round((performance.now() - began) / 100) / 10;
    const lastHere = await lastActIn(worker);
    const links = verdicts.reduce((sum, each) => sum + each.links, 0);
    const faults = verdicts.reduce((sum, each) => sum + each.faults, 0);
    const first = verdicts.find(({ firstFault }) => firstFault !== null)?.firstFault?.fault;
    const fault = first ?? (openedChart ? null : 'noChartOpened');
    const rpoSeconds = secondsBetween(lastHere, lastLive);
    return { backupName, rpoSeconds, rtoSeconds, links, faults, openedChart, fault };
  } finally {
    await app.destroy();
    await worker.destroy();
  }
}

/** The copy ends earlier than the heads outside, which is no fault of a copy: heads beyond its end are left aside. */
async function checkAll(worker: Database, { publicKey, folder }: Heads): Promise<ChainVerdict[]> {
  const verdicts: ChainVerdict[] = [];
  for (const chainId of await listChains(worker)) {
    const outside = await readOutside(folder, chainId, publicKey);
    const { links } = await verifyChain(worker, chainId);
    const lines = outside.lines.filter(({ sequence }) => sequence <= links);
    verdicts.push(await verifyChain(worker, chainId, { ...outside, lines }));
  }
  return verdicts;
}

const secondsBetween = (earlier: string | null, later: string | null): number =>
  later === null ? 0 : Math.max(0, (Date.parse(later) - Date.parse(earlier ?? later)) / 1000);

async function fromPgBackRest(folder: string, pgBackRest: PgBackRest, database: string): Promise<Scratch> {
  const { repos } = await readLayout(pgBackRest);
  const newest = (await Promise.all(repos.map(async (repo) => await listPhysical(pgBackRest, repo))))
    .flat()
    .toSorted((one, other) => one.endedAt.localeCompare(other.endedAt))
    .at(-1);
  if (newest === undefined) throw new ArchiveRefused('There is no backup in any repository.');
  const data = join(folder, 'data');
  await makeFolderOfPostgres(data);
  await restorePhysically(pgBackRest, {
    to: null,
    options: [
      `--repo=${newest.repo}`,
      `--pg1-path=${data}`,
      `--tablespace-map-all=${join(folder, 'tablespaces')}`,
      `--lock-path=${join(folder, 'lock')}`,
      '--archive-mode=off',
    ],
  });
  const cluster = await startScratch(folder, database);
  return {
    backupName: `repo${newest.repo} ${newest.label}`,
    app: cluster.url('onshin_app'),
    worker: cluster.url('onshin_worker'),
    stop: async () => await cluster.stop(),
  };
}

async function fromArchive(folder: string, { archives }: DrillParts): Promise<Scratch> {
  const [newest] = archives === null ? [] : await listArchives(archives.folder);
  if (archives === null || newest === undefined) throw new ArchiveRefused('There is no archive.');
  const unpacked = join(folder, 'unpacked');
  const { hasDatabase } = await readArchive(newest, archives.identity, unpacked);
  if (!hasDatabase) throw new ArchiveRefused('The newest archive holds no database.');
  const embedded = await startEmbedded(join(folder, 'postgres'), { isThrowaway: true });
  try {
    const url = (role: string) => embedded.url(role, 'postgres');
    await prepareRoles(url('postgres'));
    await restoreBackup(url('onshin_owner'), join(unpacked, databaseIn));
    await migrate(url('onshin_owner'), null);
    await prepareJobs(url('onshin_worker'));
    return {
      backupName: basename(newest),
      app: url('onshin_app'),
      worker: url('onshin_worker'),
      stop: async () => await embedded.stop(),
    };
  } catch (error) {
    await embedded.stop();
    throw error;
  }
}
