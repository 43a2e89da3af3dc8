import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepFigure } from './testing/keep-figure.ts';
import { openSealedClinic, type SealedClinic } from './testing/sealed-clinic.ts';
import { checkByPython, hasPython } from './testing/second-verifier.ts';
import { drawsFrom, tamper } from './testing/tamper.ts';
import { verifyWithin } from './worker/seal/verify-chain.ts';

let clinic: SealedClinic;
beforeAll(async () => {
  clinic = await openSealedClinic();
});
afterAll(async () => await clinic.close());

it.skipIf(!hasPython)(
  'finds a thousand changes by whoever owns the database, twice (apt-get install -y python3)',
  async () => {
    const draw = drawsFrom(1_000_211);
    const outside = await clinic.outside();
    const counts = { changes: 0, foundByServer: 0, foundByPython: 0, agreed: 0 };
    const kinds = new Set<string>();
    while (counts.changes < 1_000) {
      let did: string | null = null;
      const verdicts = await clinic
        .after(
          async (tx) => {
            did = await tamper(tx, draw, clinic.clinicId);
            if (did === null) throw new Error('this draw was no change');
          },
          async (tx) =>
            [await verifyWithin(tx, clinic.clinicId, outside), await checkByPython(tx, clinic)] as const,
        )
        // What the tables' own rules refuse even so is no change.
        .catch(() => null);
      if (did === null || verdicts === null) continue;
      const [{ unsealed: _unsealed, ...ours }, theirs] = verdicts;
      kinds.add(did);
      counts.changes += 1;
      if (!ours.isIntact) counts.foundByServer += 1;
      if (!(theirs as { isIntact: boolean }).isIntact) counts.foundByPython += 1;
      if (JSON.stringify(ours) === JSON.stringify(theirs)) counts.agreed += 1;
    }
    expect(counts).toEqual({ changes: 1_000, foundByServer: 1_000, foundByPython: 1_000, agreed: 1_000 });
    const untouched = await clinic.after(
      async () => {},
      async (tx) =>
        [await verifyWithin(tx, clinic.clinicId, outside), await checkByPython(tx, clinic)] as const,
    );
    expect(untouched).toMatchObject([{ isIntact: true }, { isIntact: true }]);
    await keepFigure('tamper', { ...counts, different: kinds.size });
  },
);

it.skipIf(!hasPython)('finds a changed byte of a file wherever it is, a hundred times, twice', async () => {
  const draw = drawsFrom(41_017);
  const outside = await clinic.outside();
  const { parts, folder } = clinic.server.files;
  const names = (await readdir(join(folder, 'files'), { recursive: true })).filter(
    (name) => name.length > 100,
  );
  expect(names).toHaveLength(2);
  const counts = { changes: 0, foundByServer: 0, foundByPython: 0, agreed: 0 };
  while (counts.changes < 100) {
    const path = join(folder, 'files', names[draw(names.length)] ?? '');
    const stored = await readFile(path);
    const changed = Buffer.from(stored);
    const place = draw(stored.length);
    changed[place] = (changed[place] ?? 0) ^ (1 << draw(8));
    await writeFile(path, changed);
    const [{ unsealed: _unsealed, ...ours }, theirs] = await clinic.after(
      async () => {},
      async (tx) =>
        [
          await verifyWithin(tx, clinic.clinicId, outside, parts),
          await checkByPython(tx, { ...clinic, store: parts.store }),
        ] as const,
    );
    await writeFile(path, stored);
    counts.changes += 1;
    if (ours.firstFault?.fault === 'theFileWasChanged') counts.foundByServer += 1;
    if ((theirs as typeof ours).firstFault?.fault === 'theFileWasChanged') counts.foundByPython += 1;
    if (JSON.stringify(ours) === JSON.stringify(theirs)) counts.agreed += 1;
  }
  expect(counts).toEqual({ changes: 100, foundByServer: 100, foundByPython: 100, agreed: 100 });
  await keepFigure('tamper-files', counts);
});
