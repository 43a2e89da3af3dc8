import type { Answer, Body, OperationName, Params, Query } from '@onshin/contract';
import { languageIn, tagOf } from '../text/language.ts';
import { guardHeaders, sendGuarded } from './guard.ts';
import { pathOf } from './known-paths.ts';
import { operationPath } from './operation-path.ts';
import { requester, type RequestOptions } from './request.ts';

/** Requests to our own server, in the language the reader chose. */
export const request = requester({
  base: '/api/v1',
  language: () => tagOf(languageIn(document.cookie)),
  more: guardHeaders,
});

type Part<Name extends string, Value> =
  Record<string, never> extends Value ? { readonly [K in Name]?: Value } : { readonly [K in Name]: Value };

/** What an operation is given; parts without fields may be left out. */
export type OperationInput<N extends OperationName> = Part<'params', Params<N>> &
  Part<'query', Query<N>> &
  Part<'body', Body<N>> & { readonly ifMatch?: number };

interface Loose {
  readonly params?: Readonly<Record<string, unknown>>;
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>;
  readonly body?: unknown;
  readonly ifMatch?: number;
}

/** Carries out one operation of the contract. Throws a `ProblemError`. */
export async function callOperation<N extends OperationName>(
  name: N,
  input: OperationInput<N>,
  carried: Pick<RequestOptions, 'idempotencyKey' | 'signal' | 'keepalive'> = {},
): Promise<Answer<N>> {
  const { params, query, body, ifMatch } = input as Loose;
  const { method } = pathOf(name);
  const options = {
    // Made once: sent again, the act is the same one.
    idempotencyKey: crypto.randomUUID(),
    ...carried,
    ...(method === 'GET' ? {} : { body: body ?? {} }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
  return sendGuarded(() => request<Answer<N>>(method, operationPath(name, params, query), options));
}
