import type { OperationName } from '@onshin/contract/paths';
import { pathOf } from './known-paths.ts';

type Values = Readonly<Record<string, unknown>>;
type QueryValues = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The path of an operation with its parameters and query filled in; a parameter left open is thrown. */
export function operationPath(name: OperationName, params: Values = {}, query: QueryValues = {}): string {
  const path = pathOf(name).path.replaceAll(/:(\w+)/g, (_, key: string) => {
    const value = params[key];
    if (typeof value !== 'string' || value === '') throw new Error(`${name} needs ${key}`);
    return encodeURIComponent(value);
  });
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(key, String(value));
  }
  return search.size === 0 ? path : `${path}?${search.toString()}`;
}
