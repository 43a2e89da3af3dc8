import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DataKeys } from './data-keys.ts';
import { addKey, NoFileKey, readKeyRing } from './key-ring.ts';

let folder: string;
let ring: string;
let keys: DataKeys;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onshin-keys-'));
  ring = join(folder, 'file.key');
  keys = new DataKeys(join(folder, 'keys'), ring);
  await keys.prepare(true);
});
afterEach(async () => await rm(folder, { recursive: true }));

const kazuko = { clinicId: 'minato', patientId: 'kazuko' };
const noboru = { clinicId: 'minato', patientId: 'noboru' };

it('makes one key for each patient and finds it again', async () => {
  const key = await keys.getOrMake(kazuko);
  expect(await keys.getOrMake(kazuko)).toEqual(key);
  expect(await keys.find(kazuko)).toEqual(key);
  expect(await keys.find(noboru)).toBeNull();
  expect(await keys.getOrMake(noboru)).not.toEqual(key);
});

it('makes one key where two ask at once', async () => {
  const made = await Promise.all(Array.from({ length: 8 }, async () => await keys.getOrMake(kazuko)));
  expect(new Set(made.map((key) => key.toString('hex'))).size).toBe(1);
});

it('keeps no key in the open', async () => {
  const key = await keys.getOrMake(kazuko);
  const kept = await readFile(join(folder, 'keys', 'minato', 'kazuko.json'), 'utf8');
  expect(kept).not.toContain(key.toString('hex'));
});

it('opens nothing any more once a key was ended', async () => {
  await keys.getOrMake(kazuko);
  expect(await keys.end(kazuko)).toBe(true);
  expect(await keys.find(kazuko)).toBeNull();
  expect(await keys.end(kazuko)).toBe(false);
  expect(await readdir(join(folder, 'keys', 'minato'))).toEqual([]);
});

it('does not take one patient’s key for another’s', async () => {
  await keys.getOrMake(kazuko);
  const inFolder = (name: string) => join(folder, 'keys', name);
  await copyFile(inFolder('minato/kazuko.json'), inFolder('minato/noboru.json'));
  await expect(keys.find(noboru)).rejects.toThrow('unable to authenticate');
  await mkdir(inFolder('nishi'));
  await copyFile(inFolder('minato/kazuko.json'), inFolder('nishi/kazuko.json'));
  await expect(keys.find({ ...kazuko, clinicId: 'nishi' })).rejects.toThrow('unable to authenticate');
});

it('moves every key under a new one of the clinic, after which the former opens none', async () => {
  const before = [await keys.getOrMake(kazuko), await keys.getOrMake(noboru)];
  const former = await readFile(ring, 'utf8');
  expect(await keys.rotate(0)).toBe(2);
  expect([await keys.find(kazuko), await keys.find(noboru)]).toEqual(before);
  expect(await readKeyRing(ring)).toHaveLength(1);
  expect(await readFile(ring, 'utf8')).not.toBe(former);
  await writeFile(ring, former);
  await expect(keys.find(kazuko)).rejects.toThrow(NoFileKey);
});

it('goes on with a change of keys that was broken off, and reads all of them meanwhile', async () => {
  const before = await keys.getOrMake(kazuko);
  await addKey(ring);
  expect(await keys.find(kazuko)).toEqual(before);
  const during = await keys.getOrMake(noboru);
  expect(await keys.rotate(0)).toBe(1);
  expect([await keys.find(kazuko), await keys.find(noboru)]).toEqual([before, during]);
});

it('makes no new ring where keys are kept under a lost one', async () => {
  await keys.getOrMake(kazuko);
  await rm(ring);
  await expect(keys.prepare(true)).rejects.toThrow(NoFileKey);
});

it('makes no ring in the place of one the settings name', async () => {
  await rm(ring);
  await expect(keys.prepare(false)).rejects.toThrow(NoFileKey);
});
