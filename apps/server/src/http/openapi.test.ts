import { operations } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestServer, type TestServer } from '../testing/test-server.ts';

let server: TestServer;
interface Document {
  openapi: string;
  paths: Record<string, Record<string, { operationId: string; responses: Record<string, unknown> }>>;
}
let document: Document;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  document = (await (await fetch(`${server.url}/api/openapi.json`)).json()) as Document;
});
afterAll(async () => await server.close());

describe('the description of the API', () => {
  it('is OpenAPI 3.1 and holds every operation of the contract', () => {
    expect(document.openapi).toBe('3.1.0');
    const described = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((each) => each.operationId),
    );
    expect(described.toSorted()).toEqual(Object.keys(operations).toSorted());
  });

  it('stands under /api/v1 and can be browsed', async () => {
    expect(Object.keys(document.paths).every((path) => path.startsWith('/api/v1/'))).toBe(true);
    const page = await fetch(`${server.url}/api/docs`);
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('text/html'),
    ]);
  });
});

describe('every answer', () => {
  it('carries a strict policy, no store and no way to be framed', async () => {
    const { headers } = await fetch(`${server.url}/api/v1/system`);
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('content-security-policy')).not.toContain('unsafe');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  it('hands the session out in a cookie no script reads and no other site sends', async () => {
    const response = await fetch(`${server.url}/api/v1/demonstration/sign-in`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'x-onshin': '1',
        'idempotency-key': crypto.randomUUID(),
      },
      body: JSON.stringify({ as: 'clerk' }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly/);
    expect(response.headers.get('set-cookie')).toMatch(/SameSite=Lax/);
  });

  it('tells a client that asks too often to wait', async () => {
    const slow = await openTestServer({ ONSHIN_ROLES: 'web', CALLS_PER_MINUTE: '20' }, server.database);
    const answers = await Promise.all(Array.from({ length: 30 }, () => fetch(`${slow.url}/api/v1/system`)));
    const refused = answers.filter((answer) => answer.status === 429);
    expect(refused.length).toBeGreaterThan(0);
    expect((await refused[0]?.json()) as unknown).toMatchObject({ code: 'tooManyRequests' });
    await slow.close();
  });
});
