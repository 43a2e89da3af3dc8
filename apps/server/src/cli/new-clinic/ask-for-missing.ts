import { createInterface } from 'node:readline/promises';
import { type Given, textOf } from '../command.ts';
import { questions } from './new-clinic.ts';

/** Asks for what was not given, where somebody sits at the terminal. */
export async function askForMissing(given: Given): Promise<Given> {
  if (!process.stdin.isTTY || given.json === true) return given;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answers: Record<string, string> = {};
  for (const [option, question] of Object.entries(questions)) {
    if (textOf(given, option) === undefined) answers[option] = await terminal.question(`${question}: `);
  }
  terminal.close();
  return { ...given, ...answers };
}
