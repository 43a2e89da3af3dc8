// `npm run onshin -- <command>`: the commands of whoever runs the server, on the Node of the lockfile.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ended, install, node, passSignalsOn, root } from './install.mjs';

passSignalsOn();
try {
  await install();
  const commands = join(root, 'apps/server/src/cli/onshin.ts');
  process.exit(
    await ended(spawn(node, [commands, ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })),
  );
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
