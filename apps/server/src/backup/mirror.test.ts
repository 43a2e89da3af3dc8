import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addMissing, MirrorRefused, mirrorExactly } from './mirror.ts';

let folder: string;
let from: string;
let to: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-mirror-'));
  [from, to] = [join(folder, 'from'), join(folder, 'to')];
  await mkdir(join(from, 'ab'), { recursive: true });
  await writeFile(join(from, 'ab', 'one'), 'first');
  await writeFile(join(from, 'two'), 'second');
});
afterEach(async () => await rm(folder, { recursive: true }));
const names = async (at: string) => (await readdir(at, { recursive: true })).toSorted();

describe('files that never change', () => {
  it('are copied once, and what is in the mirror stays', async () => {
    expect(await addMissing(from, to)).toEqual({ added: 2, removed: 0, bytes: 11 });
    await rm(join(from, 'two'));
    await writeFile(join(from, 'three'), 'third');
    expect(await addMissing(from, to)).toEqual({ added: 1, removed: 0, bytes: 5 });
    expect(await names(to)).toEqual(['ab', 'ab/one', 'three', 'two']);
  });
});

describe('keys', () => {
  it('leave the mirror when they were ended, and are replaced when they were put under another', async () => {
    await mirrorExactly(from, to);
    await rm(join(from, 'ab', 'one'));
    await writeFile(join(from, 'two'), 'anew');
    expect(await mirrorExactly(from, to)).toEqual({ added: 1, removed: 1, bytes: 4 });
    expect(await readFile(join(to, 'two'), 'utf8')).toBe('anew');
    expect((await names(to)).filter((name) => name !== 'ab')).toEqual(['two']);
  });

  it('are not lost in both places when the disk with them is not there', async () => {
    await mirrorExactly(from, to);
    await rm(from, { recursive: true });
    await expect(mirrorExactly(from, to)).rejects.toThrow(MirrorRefused);
    await expect(addMissing(from, to)).rejects.toThrow(MirrorRefused);
    expect(await names(to)).toEqual(['ab', 'ab/one', 'two']);
  });

  it('are none where there never was a file', async () => {
    expect(await mirrorExactly(join(folder, 'nowhere'), to)).toEqual({ added: 0, removed: 0, bytes: 0 });
  });
});
