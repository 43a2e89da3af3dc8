import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from 'vitest';
import { ProblemError } from './problem.ts';
import { type Request, requester } from './request.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function serve(listener: RequestListener): Promise<Request> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  closing.push(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return requester({ base: `http://127.0.0.1:${port}`, language: () => 'ja', pause: 1 });
}

const problemFrom = async (promise: Promise<unknown>) => {
  const error: unknown = await promise.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  return error instanceof ProblemError ? error.problem : null;
};

describe('a request', () => {
  test('carries its key, the version it was decided on and the mark of our own pages', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const request = await serve((incoming, answer) => {
      seen.push(incoming.headers);
      answer.end('{"done":true}');
    });
    expect(await request('POST', '/thing', { body: { a: 1 }, ifMatch: 7 })).toEqual({ done: true });
    expect(seen[0]).toMatchObject({ 'if-match': '"7"', 'x-onshin': '1', 'accept-language': 'ja' });
    expect(seen[0]?.['idempotency-key']).toMatch(/^[0-9a-f-]{36}$/);
    expect(seen[0]?.['content-type']).toBe('application/json');
  });

  test('that only reads carries no key', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const request = await serve((incoming, answer) => {
      seen.push(incoming.headers);
      answer.end('{}');
    });
    await request('GET', '/thing');
    expect(seen[0]?.['idempotency-key']).toBeUndefined();
  });

  test('that is lost is sent once more under the same key', async () => {
    const keys: unknown[] = [];
    const request = await serve((incoming, answer) => {
      keys.push(incoming.headers['idempotency-key']);
      if (keys.length === 1) incoming.socket.destroy();
      else answer.end('{"done":true}');
    });
    expect(await request('POST', '/thing', { body: {} })).toEqual({ done: true });
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
  });

  test('that stays lost says that nobody could be reached', async () => {
    let count = 0;
    const request = await serve((incoming) => {
      count += 1;
      incoming.socket.destroy();
    });
    expect((await problemFrom(request('POST', '/thing')))?.code).toBe('unreachable');
    expect(count).toBe(2);
  });

  test('that is refused says why, and is not repeated', async () => {
    let count = 0;
    const refusal = { title: 'refusedByGuideline', code: 'refusedByGuideline', status: 422, clauses: [] };
    const request = await serve((_incoming, answer) => {
      count += 1;
      answer.writeHead(422, { 'content-type': 'application/problem+json' }).end(JSON.stringify(refusal));
    });
    expect(await problemFrom(request('POST', '/thing'))).toEqual(refusal);
    expect(count).toBe(1);
  });

  test('answered by something that is no answer is called unreadable', async () => {
    const request = await serve((_incoming, answer) => answer.writeHead(502).end('<html>'));
    expect(await problemFrom(request('GET', '/thing'))).toMatchObject({ code: 'unreadable', status: 502 });
  });

  test('called off is neither repeated nor called a problem', async () => {
    let count = 0;
    const request = await serve(() => {
      count += 1;
    });
    const abort = new AbortController();
    const pending = request('GET', '/thing', { signal: abort.signal });
    setTimeout(() => abort.abort(), 30);
    await expect(pending).rejects.toMatchObject({ name: 'AbortError' });
    expect(count).toBe(1);
  });
});
