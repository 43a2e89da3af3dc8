import { clientProblem, type Problem, ProblemError } from './problem.ts';

export interface RequestOptions {
  readonly body?: unknown;
  /** The same key for the same act: sent again after a loss it is carried out once. Made here when not given. */
  readonly idempotencyKey?: string;
  /** The version the act was decided on; sent as `If-Match`. */
  readonly ifMatch?: number;
  readonly signal?: AbortSignal;
  /** Goes out although the page is just being left; only for what is small. */
  readonly keepalive?: boolean;
}

export type Method = 'GET' | 'POST' | 'PUT';
export type Request = <Answer>(method: Method, path: string, options?: RequestOptions) => Promise<Answer>;

interface RequesterParts {
  /** Where the API stands, such as `/api/v1`. */
  readonly base: string;
  readonly language: () => string;
  /** Headers to add to each request as it goes out. */
  readonly more?: () => Readonly<Record<string, string>>;
  /** How long to wait before the one repeat, in milliseconds. */
  readonly pause?: number;
}

/** Makes the function all requests go through. It answers with the body or throws a `ProblemError`. */
export function requester({ base, language, more, pause = 600 }: RequesterParts): Request {
  return async <Answer>(method: Method, path: string, options: RequestOptions = {}) => {
    const sent: RequestInit = {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      headers: headersOf(method, options, language(), more?.() ?? {}),
      ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) }),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
      ...(options.keepalive === undefined ? {} : { keepalive: options.keepalive }),
    };
    const response = await fetchTwice(`${base}${path}`, sent, pause);
    return read<Answer>(response);
  };
}

function headersOf(
  method: Method,
  options: RequestOptions,
  language: string,
  more: Readonly<Record<string, string>>,
): Headers {
  const headers = new Headers({ ...more, accept: 'application/json', 'accept-language': language });
  // No form of a foreign page can send a header of its own: the server takes commands only with this one.
  headers.set('x-onshin', '1');
  if (method !== 'GET') headers.set('idempotency-key', options.idempotencyKey ?? crypto.randomUUID());
  if (options.body !== undefined) headers.set('content-type', 'application/json');
  if (options.ifMatch !== undefined) headers.set('if-match', `"${options.ifMatch}"`);
  return headers;
}

const isCalledOff = (sent: RequestInit): boolean => sent.signal?.aborted === true;

/** A lost connection is tried once more with the same key, which the server answers as it did the first time. */
async function fetchTwice(url: string, sent: RequestInit, pause: number): Promise<Response> {
  try {
    return await fetch(url, sent);
  } catch (error) {
    if (isCalledOff(sent)) throw error;
    await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await fetch(url, sent);
    } catch (again) {
      if (isCalledOff(sent)) throw again;
      throw new ProblemError(clientProblem('unreachable', 0));
    }
  }
}

async function read<Answer>(response: Response): Promise<Answer> {
  const body = await response.json().catch(() => null);
  if (response.ok && body !== null) return body as Answer;
  throw new ProblemError(isProblem(body) ? body : clientProblem('unreadable', response.status));
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'code' in body && 'status' in body && 'title' in body;
}
