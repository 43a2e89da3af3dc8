import { createHmac } from 'node:crypto';
import type { IceServer } from '@onshin/contract/realtime';

/**
 * Credentials for the relay that end by themselves: the name carries the moment they expire, the password is its HMAC
 * under the secret shared with the relay.
 */
export function turnServers(
  turn: { urls: readonly string[]; secret: string | undefined },
  seatId: string,
  nowSeconds: number,
  lifeSeconds = 4 * 60 * 60,
): IceServer[] {
  if (turn.urls.length === 0 || turn.secret === undefined) return [];
  const username = `${nowSeconds + lifeSeconds}:${seatId}`;
  const credential = createHmac('sha1', turn.secret).update(username).digest('base64');
  return [{ urls: [...turn.urls], username, credential }];
}
