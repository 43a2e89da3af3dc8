import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const commands = fileURLToPath(new URL('../cli/onshin.ts', import.meta.url));

/** What a command of whoever runs the server said, in a process of its own, and whether it went well. */
export interface CommandSaid {
  readonly isGood: boolean;
  readonly said: Record<string, unknown>;
}

/** @param environment beside what every process here has */
export async function runCommand(
  environment: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<CommandSaid> {
  const child = spawn(process.execPath, [commands, ...args, '--json'], {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (said += chunk));
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (complained += chunk));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  try {
    return { isGood: code === 0, said: JSON.parse(said) as Record<string, unknown> };
  } catch {
    throw new Error(`${args.join(' ')} said no JSON: ${said}${complained}`);
  }
}
