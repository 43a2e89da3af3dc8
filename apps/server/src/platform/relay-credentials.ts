import { createHmac } from 'node:crypto';
import type { IceServer } from '@onshin/contract/realtime';

/** Where the relay is and what is shared with it; without both there is none. */
export interface RelaySettings {
  readonly urls: readonly string[];
  readonly secret: string | undefined;
}

/**
 * Credentials for the relay that end by themselves: the name carries the moment they expire, the password is its HMAC
 * under the secret shared with the relay.
 *
 * @param whom an id, never a name: the relay's log shows it
 */
export function relayServers(
  relay: RelaySettings,
  whom: string,
  nowSeconds: number,
  lifeSeconds: number,
): IceServer[] {
  if (relay.urls.length === 0 || relay.secret === undefined) return [];
  const username = `${nowSeconds + lifeSeconds}:${whom}`;
  const credential = createHmac('sha1', relay.secret).update(username).digest('base64');
  return [{ urls: [...relay.urls], username, credential }];
}
