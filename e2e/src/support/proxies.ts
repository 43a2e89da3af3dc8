import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:tls';
import { freePort } from '../../../apps/server/src/testing/http-person.ts';
import { makeCertificate } from './certificate.ts';
import { findProgram } from './programs.ts';

const recipes = new URL('../../../deploy/', import.meta.url);
export const host = 'onshin.example.jp';

/** A reverse proxy with the project's configuration, on ports of its own. */
export interface Proxy {
  readonly httpPort: number;
  readonly httpsPort: number;
  close(): Promise<void>;
}

/** nginx, with ports and certificate put in the place of the recipe's. */
export async function openNginx(upstream: number): Promise<Proxy> {
  const folder = await mkdtemp(join(tmpdir(), 'onshin-nginx-'));
  // Its workers run as somebody else and keep larger bodies in it.
  await chmod(folder, 0o755);
  const [httpPort, httpsPort] = [await freePort(), await freePort()];
  const { certificate, key } = await makeCertificate(folder, host);
  const site = replaceAll(await readFile(new URL('nginx.conf', recipes), 'utf8'), {
    'listen 80;': `listen ${httpPort};`,
    'listen [::]:80;': `listen [::]:${httpPort};`,
    'listen 443 ': `listen ${httpsPort} `,
    'listen [::]:443 ': `listen [::]:${httpsPort} `,
    '127.0.0.1:8080': `127.0.0.1:${upstream}`,
    [`/etc/letsencrypt/live/${host}/fullchain.pem`]: certificate,
    [`/etc/letsencrypt/live/${host}/privkey.pem`]: key,
  });
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const temporary = places.map((each) => `${each}_temp_path ${join(folder, each)};`).join('\n');
  await writeFile(
    join(folder, 'nginx.conf'),
    `daemon off;\npid ${join(folder, 'pid')};\nerror_log stderr;\nevents {}\nhttp {\n${temporary}\n${site}\n}\n`,
  );
  const args = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  return await run('nginx', args, {}, { folder, httpPort, httpsPort });
}

/** Caddy, with a certificate of its own making. */
export async function openCaddy(upstream: number): Promise<Proxy> {
  const folder = await mkdtemp(join(tmpdir(), 'onshin-caddy-'));
  const [httpPort, httpsPort] = [await freePort(), await freePort()];
  const options = [
    'admin off',
    'local_certs',
    'skip_install_trust',
    `http_port ${httpPort}`,
    `https_port ${httpsPort}`,
    `storage file_system ${folder}`,
  ];
  const site = await readFile(new URL('Caddyfile', recipes), 'utf8');
  const file = join(folder, 'Caddyfile');
  await writeFile(file, `{\n${options.map((each) => `\t${each}\n`).join('')}}\n${site}`);
  const environment = { ONSHIN_HOST: host, ONSHIN_UPSTREAM: `127.0.0.1:${upstream}`, HOME: folder };
  const args = ['run', '--adapter', 'caddyfile', '--config', file];
  return await run('caddy', args, environment, { folder, httpPort, httpsPort });
}

function replaceAll(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the recipe does not say ${from}`);
    return before.replaceAll(from, to);
  }, text);
}

async function run(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { folder, ...ports }: { folder: string; httpPort: number; httpsPort: number },
): Promise<Proxy> {
  const child = spawn(findProgram(program) ?? program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += String(data)));
  for (let waited = 0; !(await answers(ports.httpsPort)); waited += 1) {
    if (child.exitCode !== null || waited > 100) throw new Error(`${program} did not start:\n${said}`);
    await new Promise((later) => setTimeout(later, 50));
  }
  return {
    ...ports,
    async close() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Whether it shakes hands: Caddy listens before its certificate is made. */
async function answers(port: number): Promise<boolean> {
  return await new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', servername: host, rejectUnauthorized: false });
    socket.once('error', () => resolve(false));
    socket.once('secureConnect', () => {
      socket.destroy();
      resolve(true);
    });
  });
}
