// Builds the web app where it is missing or older than its sources.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ended, install, node, passSignalsOn, root, running } from './install.mjs';

const sources = [
  'apps/web',
  'packages/text',
  'packages/call',
  'packages/contract',
  'packages/domain',
  'package-lock.json',
];
const dist = join(root, 'apps/web/dist');
const stamp = join(root, 'node_modules/.cache/onshin/web-sources');

/** Whether the built web app is the one these sources give. */
export function isWebBuilt() {
  const isThere = ['index.html', 'staff.html'].every((page) => existsSync(join(dist, page)));
  return isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOfSources();
}

/** Builds the web app; the words of the build are shown only when it fails. */
export async function buildWeb() {
  const digest = digestOfSources();
  rmSync(stamp, { force: true });
  const child = spawn(node, [join(root, 'node_modules/vite/bin/vite.js'), 'build', 'apps/web'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  const code = await ended(child);
  if (running.isInterrupted) throw new Error('Interrupted.');
  if (code !== 0) {
    console.error(said);
    throw new Error('The web app could not be built; the reason stands above.');
  }
  mkdirSync(join(stamp, '..'), { recursive: true });
  writeFileSync(stamp, digest);
}

function digestOfSources() {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesIn(join(root, source))) {
      hash.update(relative(root, file)).update('\0').update(readFileSync(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

function filesIn(path) {
  if (path.endsWith('.json')) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !['node_modules', 'dist'].includes(entry.name) && !entry.name.endsWith('.test.ts'))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? filesIn(join(path, entry.name)) : [join(path, entry.name)]));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  passSignalsOn();
  await install();
  if (!isWebBuilt()) await buildWeb();
}
