import { open } from 'node:fs/promises';

/** Takes lines and is done when they are safe. */
export type AuditSink = (lines: readonly string[]) => Promise<void>;

/**
 * Where the audit trail is written out to: `stdout`, or a file that only grows. The file is opened anew for each batch,
 * so that whoever rotates it needs to tell nobody.
 */
export function auditSink(target: string): AuditSink {
  if (target === 'stdout') {
    return async (lines) =>
      await new Promise((resolve, reject) => {
        process.stdout.write(lines.join(''), (error) => (error ? reject(error) : resolve()));
      });
  }
  return async (lines) => {
    const file = await open(target, 'a', 0o640);
    try {
      await file.appendFile(lines.join(''));
      await file.sync();
    } finally {
      await file.close();
    }
  };
}
