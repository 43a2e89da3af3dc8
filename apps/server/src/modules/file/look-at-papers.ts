import { Worker } from 'node:worker_threads';
import type { ProblemCode } from '@onshin/contract';
import { ProblemError } from '../../platform/problem-error.ts';

/** What the look told: how many pages, or why it is refused. */
export type PapersVerdict = { readonly pages: number } | { readonly refused: ProblemCode };

const patience = 20_000;

/**
 * Looks through a PDF in a thread of its own, with little memory and little time: whoever makes one that is endless to
 * read has made one that is refused.
 *
 * @returns how many pages it has
 * @throws ProblemError where it is encrypted, cannot be read, or carries something that acts
 */
export async function lookAtPapers(bytes: Buffer): Promise<number> {
  const verdict = await inThread(bytes);
  if ('refused' in verdict) throw new ProblemError(verdict.refused);
  return verdict.pages;
}

async function inThread(bytes: Buffer): Promise<PapersVerdict> {
  const worker = new Worker(new URL('./papers-thread.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: 384 },
    stderr: true,
  });
  try {
    return await new Promise<PapersVerdict>((resolve) => {
      const unreadable = { refused: 'fileUnreadable' } as const;
      const timer = setTimeout(() => resolve(unreadable), patience);
      worker.once('message', (verdict: PapersVerdict) => resolve(verdict));
      worker.once('error', () => resolve(unreadable));
      worker.once('exit', () => {
        clearTimeout(timer);
        resolve(unreadable);
      });
    });
  } finally {
    await worker.terminate();
  }
}
