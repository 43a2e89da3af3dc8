import { ConfigError } from '../config/config.ts';

/** Says in one line why something did not work; a stack helps nobody who set a port wrong. */
export function reportFailure(error: unknown, asJson = false): void {
  const words = wordsOf(error);
  if (asJson) {
    const faults = error instanceof ConfigError ? { faults: error.faults } : {};
    console.log(JSON.stringify({ ok: false, error: words, ...faults }, null, 2));
  } else console.error(words);
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'EADDRINUSE') return 'The port is taken by another program. Set PORT to a free one.';
  if (code === 'ECONNREFUSED')
    return 'The database does not answer. Is PostgreSQL running, and is its URL right?';
  // A connection tried on several addresses carries its reasons inside.
  if (error instanceof AggregateError && error.message === '') return error.errors.map(wordsOf).join('\n');
  return error.message;
}
