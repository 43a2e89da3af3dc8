import { expect, it } from 'vitest';
import { proxyOf } from './proxy.ts';

it('is nobody where the patient writes', () => {
  expect(proxyOf(null)).toBeNull();
});

it.each([
  { relation: ' ', ground: 'minor' },
  { relation: '母', ground: null },
] as const)('is open until relation and ground are said: %j', (proxy) => {
  expect(proxyOf(proxy)).toBe('open');
});

it('is somebody with a relation and a ground', () => {
  expect(proxyOf({ relation: ' 母 ', ground: 'minor' })).toEqual({ relation: '母', ground: 'minor' });
});
