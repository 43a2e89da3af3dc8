import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tx } from '../platform/database.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { writeChain, writeManifest } from '../worker/seal/write-package.ts';
import type { SealedClinic } from './sealed-clinic.ts';

const script = fileURLToPath(new URL('../../../../scripts/verify-seal.py', import.meta.url));

/** Debian has it; nothing of the house needs it. */
export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** What the second verifier says of a clinic's chain as it stands within a transaction that is the sealer's. */
export async function checkByPython(
  tx: Tx,
  {
    clinicId,
    publicKey,
    folder,
    store,
  }: Pick<SealedClinic, 'clinicId' | 'publicKey' | 'folder'> & { readonly store?: FileStore },
): Promise<unknown> {
  const outer = await mkdtemp(join(tmpdir(), 'onshin-package-'));
  try {
    const target = join(outer, 'package');
    await writeManifest(target, {
      chains: [{ id: clinicId, name: 'clinic' }],
      publicKey,
      checkpoints: folder,
      at: new Date().toISOString(),
    });
    await writeChain(tx, target, clinicId, { checkpoints: folder, store: store ?? null });
    const printed = await new Promise<string>((resolve, reject) => {
      execFile('python3', [script, target], { maxBuffer: 1e8 }, (error, out, complaint) => {
        // 1 says that something was found; anything else is a fault of the program.
        if (error !== null && error.code !== 1) reject(new Error(complaint));
        else resolve(out);
      });
    });
    return (JSON.parse(printed) as { chains: unknown[] }).chains[0];
  } finally {
    await rm(outer, { recursive: true });
  }
}
