/** What a trial connection measured. */
export interface ConnectionTrial {
  readonly isConnected: boolean;
  /** `relay`: through the clinic's server; `local`: without one, the line itself was not measured. */
  readonly path: 'relay' | 'local' | null;
  readonly rttMs: number | null;
  readonly kbps: number | null;
}

export type ConnectionVerdict = 'good' | 'fair' | 'poor' | 'unreachable' | 'notMeasured';

/**
 * Says whether a consultation will work. Through the relay the data go out and come back over the person's own
 * line, so its figures are those of the line: 300 kbit/s carry a small fluent picture, 100 the sound safely.
 */
export function judgeConnection(trial: ConnectionTrial): ConnectionVerdict {
  if (!trial.isConnected) return 'unreachable';
  if (trial.path !== 'relay' || trial.kbps === null) return 'notMeasured';
  if (trial.kbps < 100 || (trial.rttMs ?? 0) > 1_600) return 'poor';
  if (trial.kbps < 500 || (trial.rttMs ?? 0) > 800) return 'fair';
  return 'good';
}
