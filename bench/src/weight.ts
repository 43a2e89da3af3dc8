import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { launchChromium } from '@onshin/call/testing';
import { openServer } from './server/open-server.ts';
import { walkToWaitingRoom } from './weight/walk.ts';

/*
 * How much JavaScript a patient's phone loads from the link in the mail to the waiting room, gzipped: what a browser
 * really asked for on the way, not what a bundler thinks it will. The floor is React with its renderer alone.
 */
const most = 130_000;
const folder = await mkdtemp(join(tmpdir(), 'onshin-weight-'));
await build({
  root: 'apps/web',
  configFile: 'apps/web/vite.config.ts',
  logLevel: 'error',
  build: { outDir: folder },
});
const server = await openServer({ WEB_ROOT: folder });
const chromium = await launchChromium();
try {
  const loaded = await walkToWaitingRoom(chromium.browser, server.url);
  const files = await Promise.all(
    (await readdir(join(folder, 'assets')))
      .filter((file) => loaded.has(file))
      .map(async (file) => ({
        file,
        bytes: gzipSync(await readFile(join(folder, 'assets', file)), { level: 9 }).byteLength,
      })),
  );
  const ours = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const floor = await weighReact();
  console.log(
    JSON.stringify({
      bench: 'weight',
      unit: 'bytes',
      runs: 1,
      ours: { median: ours, p95: ours },
      against: { react: { median: floor, p95: floor } },
      ratio: { react: Number((ours / floor).toFixed(2)) },
      most,
      files: files.length,
    }),
  );
} finally {
  await chromium.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
}

/** React and its renderer, minified and gzipped: the least a page of ours could weigh. */
async function weighReact(): Promise<number> {
  const entry = '\0react-alone';
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rollupOptions: { input: entry } },
    plugins: [
      {
        name: 'react-alone',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) =>
          id === entry
            ? "import { createElement } from 'react'; import { createRoot } from 'react-dom/client'; createRoot(document.body).render(createElement('p'));"
            : null,
      },
    ],
    root: 'apps/web',
  });
  const outputs = Array.isArray(result) ? result : [result];
  let bytes = 0;
  for (const each of outputs) {
    if (!('output' in each)) continue;
    for (const chunk of each.output)
      if (chunk.type === 'chunk') bytes += gzipSync(chunk.code, { level: 9 }).byteLength;
  }
  return bytes;
}
