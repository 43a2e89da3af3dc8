// The browser the tests drive and the font it draws Japanese with: Debian's, never a download of an install script.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ended } from './install.mjs';

const parts = [
  { name: 'chromium', path: process.env.CHROMIUM ?? '/usr/bin/chromium' },
  { name: 'fonts-noto-cjk', path: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc' },
];

/** Installs what is missing as root; anybody else is told the exact command. */
export async function provideBrowser() {
  const missing = parts.filter((part) => !existsSync(part.path)).map((part) => part.name);
  if (missing.length === 0) return;
  const command = `apt-get update && apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`The tests need ${missing.join(' and ')}. Install as root:\n  ${command}`);
  }
  console.log(`Installing ${missing.join(' and ')}`);
  const child = spawn('sh', ['-c', command], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if ((await ended(child)) !== 0) throw new Error(`This failed; try it by hand:\n  ${command}`);
}
