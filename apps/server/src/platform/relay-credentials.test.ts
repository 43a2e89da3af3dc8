import { expect, it } from 'vitest';
import { relayServers } from './relay-credentials.ts';

it('makes credentials the relay can check and that end by themselves', () => {
  const relay = { urls: ['turn:relay.example:3478'], secret: 'north' };
  expect(relayServers(relay, 'seat', 1_000_000_000, 3_600)).toEqual([
    {
      urls: ['turn:relay.example:3478'],
      username: '1000003600:seat',
      // printf 1000003600:seat | openssl dgst -sha1 -hmac north -binary | base64
      credential: 'B4++2zISQYNMX2yono9FGBmkAOA=',
    },
  ]);
});

it('gives none where no relay is configured', () => {
  expect(relayServers({ urls: [], secret: undefined }, 'seat', 0, 60)).toEqual([]);
});
