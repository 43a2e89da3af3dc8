// `npm start` from a bare clone: packages, web app, database, server. Runs under Node 20 and newer, without packages.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { buildWeb, isWebBuilt } from './build-web.mjs';
import { ended, install, node, passSignalsOn, root, running } from './install.mjs';

passSignalsOn();
endWithNpm();
try {
  process.exit(await start());
} catch (error) {
  console.error(error.message);
  process.exit(running.isInterrupted ? 130 : 1);
}

async function start() {
  await install();
  if (!isWebBuilt()) {
    // A wrong setting is told at once, not after the build.
    const code = await run('apps/server/src/cli/check-settings.ts');
    if (code !== 0) return code;
    const started = Date.now();
    console.log('Building the web app');
    await buildWeb();
    console.log(`  built in ${Math.round((Date.now() - started) / 1000)} s`);
  }
  return await run('apps/server/src/cli/start.ts');
}

/** The channel tells the server when this process is gone, however it went. */
async function run(file) {
  return await ended(
    spawn(node, [join(root, file)], { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] }),
  );
}

/** Where npm itself was killed, it could not tell us; nothing may be left running without it. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const npm = process.ppid;
  setInterval(() => {
    if (process.ppid !== npm) process.kill(process.pid, 'SIGTERM');
  }, 1_000).unref();
}
