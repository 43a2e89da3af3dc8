import { expect, test } from 'vitest';
import { checkResult } from './check-result.ts';

const line = { isConnected: true, path: 'local', rttMs: 1, kbps: 9000 } as const;

test('what was not answered or not reached counts as not working', () => {
  expect(checkResult({ picture: null, hasHeard: false, isToneHeard: null, connection: null })).toEqual({
    camera: false,
    microphone: false,
    speaker: false,
    connection: 'failed',
  });
});
test('a line that was not measured is not called good', () => {
  const picture = { width: 640, height: 480 };
  const connection = { ...line, verdict: 'notMeasured' } as const;
  expect(checkResult({ picture, hasHeard: true, isToneHeard: true, connection })).toEqual({
    camera: true,
    microphone: true,
    speaker: true,
    connection: 'fair',
  });
});
