import { afterAll, beforeAll, expect, it } from 'vitest';
import { openTestServer, type TestServer } from './testing/test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
});
afterAll(async () => await server.close());

it('whoever reads about a doctor is told where to look the licence up (S-1-4-2-iv-b)', async () => {
  const patient = await server.signedIn('patient');
  const { patients } = await patient.get('getSession');
  const { doctors } = await patient.get('getPublicClinic', { params: { slug: patients[0]?.slug ?? '' } });
  expect(doctors.length).toBeGreaterThan(0);
  for (const { licenceSearch, registrationYear } of doctors) {
    expect(registrationYear).not.toBeNull();
    expect(licenceSearch).toMatch(/^https:\/\/[a-z.]+\.mhlw\.go\.jp\//);
  }
});
