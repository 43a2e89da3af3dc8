import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../../apps/server/src/testing/http-person.ts';

/** A real server over a real database, in a process of its own. */
export interface BenchServer {
  readonly url: string;
  /** Connects to its database as the app's role. */
  readonly app: string;
  /** As somebody whom nothing stops. */
  readonly admin: string;
  close(): Promise<void>;
}

export async function openServer(settings: Record<string, string> = {}): Promise<BenchServer> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('serve.ts', import.meta.url))], {
    env: { ...process.env, ...settings, PORT: String(await freePort()) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const { url, app, admin } = JSON.parse(line) as { url: string; app: string; admin: string };
  return {
    url,
    app,
    admin,
    async close() {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
