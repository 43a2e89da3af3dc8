import { readFileSync } from 'node:fs';
import type { z } from 'zod';

const folder = new URL('../../../../data/', import.meta.url);

/**
 * Reads one of the dated, replaceable data files and checks its shape.
 *
 * @throws when the file is missing or wrong: a server must not start on half a list
 */
export function readDataFile<T extends z.ZodType>(name: string, schema: T): z.output<T> {
  return schema.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
}
