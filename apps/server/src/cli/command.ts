import type { ParseArgsConfig } from 'node:util';

/** What a command found or did: lines for people, data for programs. */
export interface Outcome {
  readonly isGood: boolean;
  readonly lines: readonly string[];
  readonly data: Record<string, unknown>;
}

/** Options as they were given. */
export type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** One command of whoever runs the server. */
export interface Command {
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  run(given: Given): Promise<Outcome>;
}

/** The command cannot be done, for a reason its caller can mend. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}

/** A text option, or nothing where it was not given. */
export function textOf(given: Given, option: string): string | undefined {
  const value = given[option];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function print(outcome: Outcome, asJson: boolean): void {
  if (asJson) console.log(JSON.stringify({ ok: outcome.isGood, ...outcome.data }, null, 2));
  else for (const line of outcome.lines) console.log(line);
}
