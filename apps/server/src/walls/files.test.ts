import { copyFile, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { s3Store } from '../platform/files/s3-store.ts';
import { openS3Server } from '../testing/s3-server.ts';
import { openSealedClinic, type SealedClinic } from '../testing/sealed-clinic.ts';
import { checkByPython, hasPython } from '../testing/second-verifier.ts';
import { turnOf } from '../worker/seal/check-files.ts';
import type { ChainVerdict } from '../worker/seal/verdict.ts';
import { verifyWithin } from '../worker/seal/verify-chain.ts';

let clinic: SealedClinic;
let paths: [string, string];
let ids: [string, string];
let contents: [Buffer, Buffer];
beforeAll(async () => {
  clinic = await openSealedClinic();
  const folder = join(clinic.server.files.folder, 'files');
  const all = (await readdir(folder, { recursive: true })).filter((name) => name.length > 100);
  // Ids go up with time: the first is the first in the chain.
  const [one = '', two = ''] = all.toSorted((a, b) => (a < b ? -1 : 1));
  paths = [join(folder, one), join(folder, two)];
  ids = [one.slice(-36), two.slice(-36)];
  contents = [await readFile(paths[0]), await readFile(paths[1])];
});
beforeEach(async () => {
  await writeFile(paths[0], contents[0]);
  await writeFile(paths[1], contents[1]);
});
afterAll(async () => await clinic.close());

async function look(change = async () => {}): Promise<readonly [ChainVerdict, unknown]> {
  const outside = await clinic.outside();
  const { parts } = clinic.server.files;
  await change();
  return await clinic.after(
    async () => {},
    async (tx) =>
      [
        await verifyWithin(tx, clinic.clinicId, outside, parts),
        hasPython ? await checkByPython(tx, { ...clinic, store: parts.store }) : null,
      ] as const,
  );
}

it('holds every file against its sealed digest, twice', async () => {
  const [ours, theirs] = await look();
  expect([ours.isIntact, ours.files]).toEqual([true, 2]);
  if (hasPython) expect(theirs).toMatchObject({ isIntact: true, files: 2 });
});

describe('somebody at the disk', () => {
  it.each([
    [
      'who changes one byte',
      'theFileWasChanged',
      1,
      async () => {
        const changed = Buffer.from(contents[0]);
        changed[100] = (changed[100] ?? 0) ^ 1;
        await writeFile(paths[0], changed);
      },
    ],
    [
      'who cuts one off',
      'theFileWasChanged',
      1,
      async () => await writeFile(paths[0], contents[0].subarray(0, -1)),
    ],
    ['who removes one', 'theFileIsGone', 1, async () => await rm(paths[0])],
    [
      'who exchanges two',
      'theFileWasChanged',
      2,
      async () => {
        await copyFile(paths[1], paths[0]);
        await writeFile(paths[1], contents[0]);
      },
    ],
  ])('%s is found, and the file is named', async (_, fault, faults, change) => {
    const [{ unsealed: _unsealed, ...ours }, theirs] = await look(change);
    const firstFault = { kind: 'chart_file', recordKey: ids[0], fault };
    expect(ours).toMatchObject({ isIntact: false, faults, firstFault });
    if (hasPython) expect(theirs).toEqual(ours);
  });

  it('who changes what the database says of a file is found as ever', async () => {
    const outside = await clinic.outside();
    const verdict = await clinic.after(
      async (tx) =>
        await tx
          .updateTable('chartFile')
          .set({ storedSha256: Buffer.alloc(32) })
          .where('id', '=', ids[0])
          .execute(),
      async (tx) => await verifyWithin(tx, clinic.clinicId, outside, clinic.server.files.parts),
    );
    expect(verdict).toMatchObject({
      isIntact: false,
      faults: 2,
      firstFault: { fault: 'theRecordWasChanged' },
    });
  });
});

it('does not call in order what it could not reach', async () => {
  const away = await openS3Server();
  await away.close();
  const outside = await clinic.outside();
  const verdict = await clinic.after(
    async () => {},
    async (tx) => await verifyWithin(tx, clinic.clinicId, outside, { store: s3Store(away.bucket) }),
  );
  expect(verdict).toMatchObject({
    isIntact: false,
    faults: 1,
    firstFault: { fault: 'theFilesAreOutOfReach' },
  });
});

it('comes to every file once in thirty nights', () => {
  const nights = Array.from({ length: 30 }, (_, nth) => turnOf(new Date(Date.UTC(2026, 10, 1 + nth))));
  for (const id of ids) expect(nights.filter((isTurn) => isTurn(id))).toHaveLength(1);
});
