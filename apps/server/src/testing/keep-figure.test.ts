import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { keepFigure } from './keep-figure.ts';

afterEach(() => void vi.unstubAllEnvs());

it('keeps figures with commit and day where the deep run says, and nowhere else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'onshin-figures-'));
  vi.stubEnv('KEEP_FIGURES', '');
  await keepFigure('anything', { n: 1 });
  expect(await readdir(folder)).toEqual([]);
  vi.stubEnv('KEEP_FIGURES', folder);
  await keepFigure('anything', { n: 1 });
  await keepFigure('anything', { n: 2 });
  const lines = (await readFile(join(folder, 'anything.jsonl'), 'utf8')).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(
    [1, 2].map((n) => ({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      commit: expect.stringMatching(/^([0-9a-f]{12}(\+changed)?|unknown)$/),
      cores: expect.any(Number),
      n,
    })),
  );
  await rm(folder, { recursive: true });
});
