// `npm test`: what CI runs, from a bare clone. Static checks first, then the tests by what they need; one line at the end.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildWeb } from './build-web.mjs';
import { ended, install, node, passSignalsOn, root, running } from './install.mjs';
import { provideBrowser } from './provide-browser.mjs';
import { countTests } from './count-tests.mjs';

const isDeep = process.argv.includes('--deep');
const bin = (name) => join(root, 'node_modules/.bin', name);
const tally = { passed: 0, failed: 0 };
/** A test that hangs must not hang the run. */
const patienceMinutes = isDeep ? 120 : 25;

const checks = [
  ['format', bin('oxfmt'), ['--check', '.']],
  ['lint', bin('oxlint'), ['--type-aware', '--deny-warnings']],
  ['types', node, ['node_modules/typescript-native/bin/tsc', '-p', 'tsconfig.json']],
  ['arrows', node, ['scripts/arrows/check.ts']],
];

passSignalsOn();
try {
  await timed('install', install);
  await timed('browser', provideBrowser);
  if (isDeep) await project('deep');
  else {
    for (const [name, program, args] of checks) await check(name, () => run(program, args));
    await check('web build', async () => {
      await buildWeb();
      return 0;
    });
    // Tests of code that does not even type-check tell nothing more.
    if (tally.failed === 0) for (const name of ['unit', 'database', 'browser', 'call']) await project(name);
  }
} catch (error) {
  console.error(error.message);
  tally.failed += 1;
}
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed === 0 ? 0 : 1);

async function check(name, act) {
  const code = await timed(name, async () => {
    try {
      return await act();
    } catch (error) {
      console.error(error.message);
      return 1;
    }
  });
  stopWhenInterrupted();
  if (code === 0) tally.passed += 1;
  else {
    tally.failed += 1;
    console.error(`  ${name} failed`);
  }
}

async function project(name) {
  const report = join(root, `var/test/${name}.json`);
  mkdirSync(join(root, 'var/test'), { recursive: true });
  rmSync(report, { force: true });
  const code = await timed(`${name} tests`, () =>
    run(node, [
      'node_modules/vitest/vitest.mjs',
      'run',
      '--project',
      name,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]),
  );
  stopWhenInterrupted();
  const counted = countTests(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null, code);
  if (counted.executed === 0) console.error(`  not one test of ${name} was executed`);
  tally.passed += counted.passed;
  tally.failed += counted.failed;
}

async function run(program, args) {
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      ...(isDeep ? { KEEP_FIGURES: join(root, 'docs/figures') } : {}),
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH ?? ''}`,
    },
  });
  const patience = setTimeout(() => {
    console.error(`  stopped after ${patienceMinutes} minutes`);
    child.kill('SIGTERM');
  }, patienceMinutes * 60_000);
  const code = await ended(child);
  clearTimeout(patience);
  return code;
}

async function timed(name, act) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const result = await act();
  console.log(`-- ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return result;
}

function stopWhenInterrupted() {
  if (running.isInterrupted) throw new Error('Interrupted.');
}
