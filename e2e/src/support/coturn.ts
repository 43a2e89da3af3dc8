import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../../../apps/server/src/testing/http-person.ts';
import { makeCertificate } from './certificate.ts';
import { findProgram } from './programs.ts';

const recipe = new URL('../../../deploy/coturn/turnserver.conf', import.meta.url);

/** A relay as the recipe sets it up, on the loopback addresses. */
export interface Coturn {
  readonly secret: string;
  readonly port: number;
  readonly tlsPort: number;
  /** UDP, TCP and TLS, as a clinic would give them. */
  readonly urls: readonly string[];
  /** What it has written down so far. */
  log(): string;
  close(): Promise<void>;
}

/**
 * Starts coturn with the project's configuration, its gaps filled in.
 *
 * @param publicAddress what stands for the machine's public address
 * @param more lines only this test needs
 */
export async function openCoturn(publicAddress: string, more: readonly string[] = []): Promise<Coturn> {
  const folder = await mkdtemp(join(tmpdir(), 'onshin-coturn-'));
  const { certificate, key } = await makeCertificate(folder, 'localhost');
  const secret = 'a-secret-for-this-test-alone';
  const [port, tlsPort] = [await freePort(), await freePort()];
  const settings: Record<string, string> = {
    'listening-port': String(port),
    'tls-listening-port': String(tlsPort),
    'listening-ip': '127.0.0.1',
    cert: certificate,
    pkey: key,
    'static-auth-secret': secret,
    realm: 'localhost',
    'allowed-peer-ip': publicAddress,
  };
  const file = join(folder, 'turnserver.conf');
  await writeFile(file, [fill(await readFile(recipe, 'utf8'), settings), ...more, ''].join('\n'));
  const child = spawn(
    findProgram('turnserver') ?? 'turnserver',
    ['-c', file, '--pidfile', join(folder, 'pid'), '--db', join(folder, 'turndb')],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => (log += String(data)));
  const isUp = async () => {
    for (let waited = 0; waited < 100; waited += 1) {
      if (log.includes('Total General servers')) return;
      if (child.exitCode !== null) break;
      await new Promise((later) => setTimeout(later, 50));
    }
    throw new Error(`coturn did not start:\n${log}`);
  };
  await isUp();
  return {
    secret,
    port,
    tlsPort,
    urls: [
      `turn:127.0.0.1:${port}?transport=udp`,
      `turn:127.0.0.1:${port}?transport=tcp`,
      `turns:localhost:${tlsPort}?transport=tcp`,
    ],
    log: () => log,
    async close() {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each setting must stand in the recipe, and no gap may be left. */
function fill(text: string, settings: Readonly<Record<string, string>>): string {
  const filled = Object.entries(settings).reduce((before, [name, value]) => {
    const line = new RegExp(`^${name}=.*$`, 'm');
    if (!line.test(before)) throw new Error(`the recipe does not set ${name}`);
    return before.replace(line, `${name}=${value}`);
  }, text);
  const gap = /^[^#\n]*<.*>/m.exec(filled);
  if (gap !== null) throw new Error(`a gap of the recipe was not filled: ${gap[0]}`);
  return filled;
}
