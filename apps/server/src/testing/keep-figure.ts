import { execFile } from 'node:child_process';
import { appendFile, mkdir } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const project = join(import.meta.dirname, '../../../..');

/**
 * Keeps what a long test measured: a line of JSON in `docs/figures`, with the commit and the day. Only where the deep
 * run says where to, so that trying one test leaves nothing behind.
 *
 * @param name the file, named after what was measured
 */
export async function keepFigure(
  name: string,
  figures: Readonly<Record<string, number | string>>,
): Promise<void> {
  const folder = process.env.KEEP_FIGURES;
  if (folder === undefined || folder === '') return;
  const line = { at: new Date().toISOString(), commit: await commit(), cores: cpus().length, ...figures };
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, `${name}.jsonl`), `${JSON.stringify(line)}\n`);
}

/** The commit measured, with a mark where files differed from it; the figures kept just before are no difference. */
async function commit(): Promise<string> {
  const git = async (...args: string[]) =>
    (await promisify(execFile)('git', args, { cwd: project })).stdout.trim();
  try {
    const changed = await git('status', '--porcelain', '--', '.', ':!docs/figures');
    return `${await git('rev-parse', '--short=12', 'HEAD')}${changed === '' ? '' : '+changed'}`;
  } catch {
    return 'unknown';
  }
}
