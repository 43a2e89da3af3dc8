/** What decides about the next attempt to connect. All times are on one clock, in ms. */
export interface ConnectionTrouble {
  /** `connectionState`; never `iceConnectionState`, which stays `disconnected` in long outages. */
  readonly state: RTCPeerConnectionState;
  /** Since when the state is what it is. */
  readonly stateSince: number;
  /** When the last offer was made or asked for. */
  readonly lastAttemptAt: number;
}

const afterDisconnectedMs = 2_000;
const betweenAttemptsMs = 5_000;

/** When to attempt next: at once on failed, 2 s after disconnected, then every 5 s. Null: no need. */
export function nextAttemptAt(trouble: ConnectionTrouble): number | null {
  const { state, stateSince, lastAttemptAt } = trouble;
  if (state === 'connected' || state === 'closed') return null;
  const isFirst = lastAttemptAt < stateSince;
  if (state === 'failed' && isFirst) return stateSince;
  if (state === 'disconnected' && isFirst) return stateSince + afterDisconnectedMs;
  return lastAttemptAt + betweenAttemptsMs;
}
