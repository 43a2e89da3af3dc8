import { expect, it } from 'vitest';
import { turnServers } from './turn-credentials.ts';

const seat = '018f0000-0000-7000-8000-000000000001';

it('makes credentials the relay can check and that end by themselves', () => {
  const [server] = turnServers(
    { urls: ['turn:relay.example:3478'], secret: 'north' },
    seat,
    1_700_000_000,
    600,
  );
  expect(server).toEqual({
    urls: ['turn:relay.example:3478'],
    username: `1700000600:${seat}`,
    // printf '1700000600:018f…0001' | openssl dgst -sha1 -hmac north -binary | base64
    credential: expect.stringMatching(/^[A-Za-z0-9+/]{27}=$/),
  });
});

it('gives none where no relay is configured', () => {
  expect(turnServers({ urls: [], secret: undefined }, seat, 0)).toEqual([]);
});
