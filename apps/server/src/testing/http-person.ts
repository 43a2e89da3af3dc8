import { randomUUID } from 'node:crypto';
import { createServer } from 'node:net';
import {
  type Answer,
  type Body,
  type OperationName,
  type Params,
  paths,
  type Problem,
  type Query,
} from '@onshin/contract';

/** What a call was answered: the shape of the contract, or a problem. */
export type Reply<N extends OperationName> =
  | { readonly ok: true; readonly status: number; readonly body: Answer<N> }
  | { readonly ok: false; readonly status: number; readonly problem: Problem };

interface Given<N extends OperationName> {
  params?: Params<N>;
  query?: Query<N>;
  body?: Body<N>;
  version?: number;
  key?: string;
  headers?: Record<string, string>;
}

/** A browser of one's own: it keeps its cookie and speaks the contract over HTTP. */
export interface TestPerson {
  readonly cookie: () => string;
  call<N extends OperationName>(name: N, given?: Given<N>): Promise<Reply<N>>;
  /** The answer of a call that must succeed. */
  get<N extends OperationName>(name: N, given?: Given<N>): Promise<Answer<N>>;
}

/** A port nobody listens on. */
export async function freePort(): Promise<number> {
  return await new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/** A browser without pages: it keeps its cookie and speaks the contract. */
export function openPerson(url: string, from = ''): TestPerson {
  let cookie = from;
  const call: TestPerson['call'] = async (name, given = {}) => {
    const { method, path } = paths[name];
    const address = new URL(`${url}/api/v1${fillPath(path, given.params)}`);
    for (const [key, value] of Object.entries(given.query ?? {}))
      address.searchParams.set(key, String(value));
    const response = await fetch(address, {
      method,
      headers: {
        'x-onshin': '1',
        ...(method === 'GET'
          ? {}
          : { 'content-type': 'application/json', 'idempotency-key': given.key ?? randomUUID() }),
        ...(given.version === undefined ? {} : { 'if-match': `"${given.version}"` }),
        ...(cookie === '' ? {} : { cookie }),
        ...given.headers,
      },
      ...(method === 'GET' ? {} : { body: JSON.stringify(given.body ?? {}) }),
    });
    const set = response.headers.getSetCookie()[0];
    if (set !== undefined) cookie = set.split(';')[0] ?? '';
    const body: unknown = await response.json();
    return response.ok
      ? { ok: true, status: response.status, body: body as never }
      : { ok: false, status: response.status, problem: body as Problem };
  };
  return {
    cookie: () => cookie,
    call,
    async get(name, given) {
      const reply = await call(name, given);
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.problem)}`);
      return reply.body;
    },
  };
}

/** A path of the contract with its parameters in place. */
export function fillPath(path: string, params: Record<string, string> = {}): string {
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
}
