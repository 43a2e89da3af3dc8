import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { pack } from 'tar-stream';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ArchiveRefused } from './archive.ts';
import { keepNewest, listArchives } from './generations.ts';
import { readArchive } from './read-archive.ts';
import { writeArchive } from './write-archive.ts';

const takenAt = '2026-11-21T18:00:00.000Z';
const large = Buffer.alloc(300_000, 'あ');
let folder: string;
let identity: string;
let recipient: string;
let archive: string;
let nth = 0;
let target: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-archive-'));
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  const heads = join(folder, 'heads');
  await mkdir(heads);
  await writeFile(join(heads, 'one.jsonl'), large);
  await writeFile(join(heads, 'empty.jsonl'), '');
  const parts = [{ from: heads, name: 'checkpoints' }];
  const notes = [{ name: 'keys/seal.key', content: Buffer.from('a key') }];
  ({ file: archive } = await writeArchive(join(folder, 'archives'), { takenAt, parts, notes }, [recipient]));
});
afterAll(async () => await rm(folder, { recursive: true }));
beforeEach(() => {
  nth += 1;
  target = join(folder, `target-${nth}`);
});

/** A tar with these entries, encrypted for us. */
async function foreign(entries: Record<string, string>): Promise<string> {
  const tar = pack();
  for (const [name, content] of Object.entries(entries)) tar.entry({ name }, content);
  tar.finalize();
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  const file = join(folder, `foreign-${nth}`);
  await writeFile(file, await encrypter.encrypt(await buffer(tar)));
  return file;
}

describe('an archive', () => {
  it('is one file only its owner reads, in which nothing can be read', async () => {
    expect((await stat(archive)).mode & 0o777).toBe(0o600);
    expect(await readdir(join(folder, 'archives'))).toEqual(['2026-11-21T18-00-00-000Z.tar.age']);
    const bytes = await readFile(archive);
    for (const words of ['あああ', 'a key', 'one.jsonl']) expect(bytes.includes(words)).toBe(false);
  });

  it('gives back every byte to the one with the key', async () => {
    const seen: number[] = [];
    const manifest = await readArchive(archive, identity, target, (done, of) => seen.push(done / of));
    expect(manifest).toMatchObject({ takenAt, hasDatabase: false });
    expect(await readFile(join(target, 'checkpoints/one.jsonl'))).toEqual(large);
    expect(await readFile(join(target, 'checkpoints/empty.jsonl'), 'utf8')).toBe('');
    expect(await readFile(join(target, 'keys/seal.key'), 'utf8')).toBe('a key');
    expect(seen.at(-1)).toBe(1);
  });

  it('opens to no other key', async () => {
    await expect(readArchive(archive, await generateX25519Identity(), target)).rejects.toThrow(
      ArchiveRefused,
    );
  });

  it('is refused wherever it was cut off', async () => {
    const bytes = await readFile(archive);
    for (const length of [0, 1, 100, 70_000, bytes.length - 20_000, bytes.length - 1]) {
      const cut = join(folder, `cut-${nth}-${length}`);
      await writeFile(cut, bytes.subarray(0, length));
      await expect(readArchive(cut, identity, `${target}-${length}`), String(length)).rejects.toThrow(
        ArchiveRefused,
      );
    }
  });

  it('is refused wherever a bit of it was changed', async () => {
    const bytes = await readFile(archive);
    for (const at of [30, 150, 400, 66_000, bytes.length - 5_000, bytes.length - 1]) {
      const changed = join(folder, `changed-${nth}-${at}`);
      await writeFile(
        changed,
        bytes.map((byte, place) => (place === at ? byte ^ 1 : byte)),
      );
      await expect(readArchive(changed, identity, `${target}-${at}`), String(at)).rejects.toThrow(
        ArchiveRefused,
      );
    }
  });

  it.each([
    ['leads out of its folder', { '../out': 'x', 'manifest.json': '{}' }],
    ['says nothing of itself', { 'keys/seal.key': 'x' }],
    ['is of a later form', { 'manifest.json': JSON.stringify({ format: 'onshin-backup/2' }) }],
    [
      'holds more than it names',
      {
        'keys/seal.key': 'x',
        'manifest.json': JSON.stringify({
          format: 'onshin-backup/1',
          takenAt,
          hasDatabase: false,
          entries: [],
        }),
      },
    ],
    [
      'lacks what it names',
      {
        'manifest.json': JSON.stringify({
          format: 'onshin-backup/1',
          takenAt,
          hasDatabase: false,
          entries: [{ name: 'keys/seal.key', bytes: 1, sha256: 'x' }],
        }),
      },
    ],
  ])('is refused where somebody who knows the public key made one that %s', async (_, entries) => {
    await expect(
      readArchive(await foreign(entries as Record<string, string>), identity, target),
    ).rejects.toThrow(ArchiveRefused);
    await expect(stat(join(folder, 'out'))).rejects.toThrow('ENOENT');
  });
});

describe('archives of a folder', () => {
  it('are kept by their age, and what is none is left alone', async () => {
    const here = join(folder, 'generations');
    await mkdir(here);
    const names = [1, 2, 3].map((day) => `2026-11-0${day}T00-00-00-000Z.tar.age`);
    for (const name of [...names, 'letter.txt', `${names[0]}.unfinished`])
      await writeFile(join(here, name), '');
    expect(await keepNewest(here, 2)).toBe(1);
    expect(await listArchives(here)).toEqual([names[2], names[1]].map((name) => join(here, name ?? '')));
    expect(await readdir(here)).toContain('letter.txt');
    expect(await listArchives(join(folder, 'nowhere'))).toEqual([]);
  });
});
