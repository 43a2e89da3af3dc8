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
  switch (state) {
    case 'connected':
    case 'closed':
      return null;
    case 'failed':
      return lastAttemptAt < stateSince ? stateSince : lastAttemptAt + betweenAttemptsMs;
    case 'disconnected':
      return lastAttemptAt < stateSince
        ? stateSince + afterDisconnectedMs
        : lastAttemptAt + betweenAttemptsMs;
    case 'new':
    case 'connecting':
      return lastAttemptAt + betweenAttemptsMs;
  }
}
