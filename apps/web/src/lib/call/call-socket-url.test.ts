import { expect, test } from 'vitest';
import { callSocketUrl } from './call-socket-url.ts';

test('the socket stands on the host of the page, encrypted where the page is', () => {
  expect(callSocketUrl('c1', 'k1', { protocol: 'https:', host: 'clinic.example' })).toBe(
    'wss://clinic.example/api/v1/clinics/c1/consultations/k1/socket',
  );
  expect(callSocketUrl('c1', 'k1', { protocol: 'http:', host: 'localhost:5173' })).toMatch(
    /^ws:\/\/localhost:5173\//,
  );
});
