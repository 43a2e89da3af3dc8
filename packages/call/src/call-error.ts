/** Who can mend it: the person (permission, device), the line (network), or nobody here (system). */
export type CallErrorCategory = 'permission' | 'device' | 'network' | 'system';

const categories = {
  permissionDenied: 'permission',
  deviceMissing: 'device',
  deviceBusy: 'device',
  deviceLost: 'device',
  captureUnsupported: 'system',
  captureFailed: 'system',
  notSignedIn: 'permission',
  forbidden: 'permission',
  notFound: 'system',
  replaced: 'system',
  peerUnsupported: 'system',
} as const satisfies Record<string, CallErrorCategory>;

export type CallErrorCode = keyof typeof categories;

/** A failure as a value: a state that the screen must draw. `code` is stable and keys the words. */
export interface CallError {
  readonly code: CallErrorCode;
  readonly category: CallErrorCategory;
}

export function callError(code: CallErrorCode): CallError {
  return { code, category: categories[code] };
}

const captureCodes: Readonly<Record<string, CallErrorCode>> = {
  NotAllowedError: 'permissionDenied',
  SecurityError: 'permissionDenied',
  NotFoundError: 'deviceMissing',
  OverconstrainedError: 'deviceMissing',
  NotReadableError: 'deviceBusy',
  AbortError: 'deviceBusy',
  TypeError: 'captureUnsupported',
};

/** What a refused `getUserMedia` means to the person before the screen. */
export function captureError(cause: unknown): CallError {
  const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
  return callError(captureCodes[name] ?? 'captureFailed');
}
