// Puts the packages of the lockfile in place. Runs under the Node of the system, with nothing installed yet.
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../', import.meta.url));
/** The Node that runs Onshin: it comes from the lockfile, whatever the system's version is. */
export const node = join(root, 'node_modules/.bin/node');

/** The child that runs at the moment, which an interruption takes along. */
export const running = { child: null, isInterrupted: false };

/** Installs what is missing; says so in plain words while it takes its time. */
export async function install() {
  if (isInstalled()) return;
  const expected = countExpected();
  const started = Date.now();
  let shown = 0;
  const show = () => {
    if (Date.now() - shown < (process.stdout.isTTY ? 1_000 : 10_000)) return;
    shown = Date.now();
    const seconds = Math.round((shown - started) / 1000);
    const line = `  installing packages: ${Math.min(countPresent(), expected)} of about ${expected} (${seconds} s)`;
    process.stdout.write(process.stdout.isTTY ? `\r${line}` : `${line}\n`);
  };
  console.log('Installing packages, once. This takes a minute or two.');
  const timer = setInterval(show, 500);
  const { code, said } = await runNpm([
    'ci',
    '--include=dev',
    '--include=optional',
    '--no-audit',
    '--no-fund',
  ]);
  clearInterval(timer);
  if (process.stdout.isTTY) process.stdout.write('\n');
  if (running.isInterrupted) throw new Error('Interrupted.');
  if (code !== 0) {
    const telling = said.split('\n').filter((line) => !line.startsWith('npm warn EBADENGINE'));
    console.error(telling.slice(0, 40).join('\n'));
    throw new Error('The packages could not be installed; the reason stands above.');
  }
  if (!existsSync(node))
    throw new Error(`There is no Node 24 for ${process.platform}-${process.arch} among the packages.`);
  console.log(`  installed in ${Math.round((Date.now() - started) / 1000)} s`);
}

/** Compares what npm says it installed with the lockfile, entry by entry; packages of other platforms may lack. */
function isInstalled() {
  const record = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(record) || !existsSync(node)) return false;
  const installed = JSON.parse(readFileSync(record, 'utf8')).packages;
  return Object.entries(lockedPackages()).every(([path, wanted]) => {
    const present = installed[path];
    if (present === undefined)
      return wanted.optional === true || wanted.peer === true || wanted.link !== undefined;
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

function lockedPackages() {
  const { '': _project, ...packages } = JSON.parse(
    readFileSync(join(root, 'package-lock.json'), 'utf8'),
  ).packages;
  return packages;
}

function countExpected() {
  const isForHere = ({ os, cpu, libc }) =>
    (os?.includes(process.platform) ?? true) &&
    (cpu?.includes(process.arch) ?? true) &&
    (libc?.includes('glibc') ?? true);
  return Object.entries(lockedPackages()).filter(
    ([path, entry]) => /^node_modules\/(@[^/]+\/)?[^/]+$/.test(path) && isForHere(entry),
  ).length;
}

function countPresent() {
  const folder = join(root, 'node_modules');
  if (!existsSync(folder)) return 0;
  return readdirSync(folder).reduce((count, name) => {
    if (name.startsWith('.')) return count;
    return count + (name.startsWith('@') ? readdirSync(join(folder, name)).length : 1);
  }, 0);
}

async function runNpm(args) {
  // npm replaces node_modules, so it must not run on the Node that lives there.
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')));
  const child = spawn('npm', args, {
    cwd: root,
    env: { ...process.env, PATH: path.join(delimiter) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
  return { code: await ended(child), said };
}

/** Waits for a child; 128 and the signal's number where a signal ended it. */
export async function ended(child) {
  running.child = child;
  const code = await new Promise((done) => {
    child.once('error', (error) => {
      console.error(error.message);
      done(1);
    });
    child.once('exit', (exit, signal) =>
      done(exit ?? 128 + ({ SIGHUP: 1, SIGINT: 2, SIGKILL: 9, SIGTERM: 15 }[signal] ?? 0)),
    );
  });
  running.child = null;
  return code;
}

/** Passes interruptions on to the child that runs, and waits for its end before ending. */
export function passSignalsOn() {
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.on(signal, () => {
      running.isInterrupted = true;
      if (running.child === null) process.exit(128 + number);
      running.child.kill(signal);
    });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  passSignalsOn();
  await install().catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
