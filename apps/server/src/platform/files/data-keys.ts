import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { addKey, dropFormerKeys, type FileKey, makeKeyRing, NoFileKey, readKeyRing } from './key-ring.ts';
import { putFile, putNewFile, syncFolder } from './put-file.ts';

interface Kept {
  readonly format: 'onshin-data-key/1';
  /** The clinic's key it is kept under. */
  readonly keyId: string;
  readonly nonce: string;
  readonly wrapped: string;
}

/** Whose data key. */
export interface KeyOwner {
  readonly clinicId: string;
  readonly patientId: string;
}

/**
 * One key per patient, each kept under the clinic's key in a small file of its own, outside the database. That is what
 * lets a key end: a database's backups keep what was ever in it. Nothing is remembered between calls, so a key that was
 * ended opens nothing from then on.
 */
export class DataKeys {
  readonly #folder: string;
  readonly #ring: string;

  constructor(folder: string, ring: string) {
    this.#folder = folder;
    this.#ring = ring;
  }

  /**
   * Makes the folder, and the ring where nothing has been kept under one yet.
   *
   * @param mayMake whether the ring is ours to make, and not one the settings name
   * @throws NoFileKey where keys are there that no ring opens: a new one would hide the loss
   */
  async prepare(mayMake: boolean): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const isEmpty = (await readdir(this.#folder)).length === 0;
    if (mayMake && isEmpty) await makeKeyRing(this.#ring);
    if (!existsSync(this.#ring)) {
      throw new NoFileKey(
        `${this.#ring} is not there. It opens the files of charts: bring it back from where it was kept.`,
      );
    }
    await readKeyRing(this.#ring);
  }

  /** A patient's key, or null where they have none or it was ended. */
  async find(owner: KeyOwner): Promise<Buffer | null> {
    const kept = await this.#read(owner);
    return kept === null ? null : unwrap(kept, owner, await readKeyRing(this.#ring));
  }

  async getOrMake(owner: KeyOwner): Promise<Buffer> {
    const found = await this.find(owner);
    if (found !== null) return found;
    const [present] = await readKeyRing(this.#ring);
    const file = this.#fileOf(owner);
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const dataKey = randomBytes(32);
    if (await putNewFile(file, wrap(dataKey, owner, present))) return dataKey;
    // Somebody else made one in this moment: theirs it is.
    const theirs = await this.find(owner);
    if (theirs === null) throw new NoFileKey('a key was made and ended in one moment');
    return theirs;
  }

  /** Ends a patient's key: whatever was enciphered under it stays ciphertext for ever. Tells whether there was one. */
  async end(owner: KeyOwner): Promise<boolean> {
    const file = this.#fileOf(owner);
    if (!existsSync(file)) return false;
    await rm(file);
    await syncFolder(dirname(file));
    return true;
  }

  /**
   * Puts every data key under a new key of the clinic and lets the former one go; no file is written anew. Broken off, it
   * goes on where it stopped.
   *
   * @param grace how long a server beside this may take to write a key down after it read the ring, in milliseconds
   * @returns how many keys moved
   */
  async rotate(grace = 2_000): Promise<number> {
    await addKey(this.#ring);
    let moved = await this.#moveToPresent();
    for (;;) {
      // Until a round finds none: somebody may have made one under the former key meanwhile.
      await pause(grace);
      const now = await this.#moveToPresent();
      moved += now;
      if (now === 0) break;
    }
    await dropFormerKeys(this.#ring);
    return moved;
  }

  async #moveToPresent(): Promise<number> {
    const ring = await readKeyRing(this.#ring);
    const [present] = ring;
    let moved = 0;
    for (const owner of await this.owners()) {
      const kept = await this.#read(owner);
      if (kept === null || kept.keyId === present.id) continue;
      await putFile(this.#fileOf(owner), wrap(unwrap(kept, owner, ring), owner, present));
      moved += 1;
    }
    return moved;
  }

  /** Everybody who has a key. */
  async owners(): Promise<KeyOwner[]> {
    const owners: KeyOwner[] = [];
    for (const clinicId of await readdir(this.#folder)) {
      for (const name of await readdir(join(this.#folder, clinicId)))
        if (name.endsWith('.json')) owners.push({ clinicId, patientId: name.slice(0, -5) });
    }
    return owners;
  }

  async #read(owner: KeyOwner): Promise<Kept | null> {
    const text = await readFile(this.#fileOf(owner), 'utf8').catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return null;
      throw error;
    });
    return text === null ? null : (JSON.parse(text) as Kept);
  }

  #fileOf({ clinicId, patientId }: KeyOwner): string {
    return join(this.#folder, clinicId, `${patientId}.json`);
  }
}

/** Each clinic's key is drawn from the ring's, so that no clinic's data key opens as another's. */
const clinicsKey = ({ key }: FileKey, clinicId: string) =>
  Buffer.from(hkdfSync('sha256', key, '', `onshin-clinic-key/1\n${clinicId}`, 32));

const boundTo = ({ clinicId, patientId }: KeyOwner) =>
  Buffer.from(`onshin-data-key/1\n${clinicId}\n${patientId}`);

function wrap(dataKey: Buffer, owner: KeyOwner, under: FileKey): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', clinicsKey(under, owner.clinicId), nonce).setAAD(
    boundTo(owner),
  );
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  const kept: Kept = {
    format: 'onshin-data-key/1',
    keyId: under.id,
    nonce: nonce.toString('hex'),
    wrapped: wrapped.toString('hex'),
  };
  return `${JSON.stringify(kept)}\n`;
}

function unwrap(kept: Kept, owner: KeyOwner, ring: readonly FileKey[]): Buffer {
  const under = ring.find(({ id }) => id === kept.keyId);
  if (under === undefined) throw new NoFileKey(`the key ${kept.keyId} is not in the ring`);
  const wrapped = Buffer.from(kept.wrapped, 'hex');
  const nonce = Buffer.from(kept.nonce, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', clinicsKey(under, owner.clinicId), nonce, {
    authTagLength: 16,
  });
  decipher.setAAD(boundTo(owner)).setAuthTag(wrapped.subarray(-16));
  return Buffer.concat([decipher.update(wrapped.subarray(0, -16)), decipher.final()]);
}
