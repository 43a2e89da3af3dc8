/** Headless call client: devices, connections, quality and reports as models a screen can draw. */
export { CallModel, openCall, type CallOptions, type CallSnapshot } from './call-model.ts';
export type { CallPhase } from './phase.ts';
export type { RemoteSeat } from './remote-seats.ts';
export type { CallError, CallErrorCategory, CallErrorCode } from './call-error.ts';
export type { Clock } from './clock.ts';
export type { CallBrowser } from './call-browser.ts';
export type { ReadableModel } from './store.ts';
export type { Signalling, SignallingSnapshot, SignallingState } from './signalling/signalling.ts';
export {
  openSocketSignalling,
  type SocketPort,
  type SocketSignallingParts,
} from './signalling/socket-signalling.ts';
export { reconnectDelay } from './signalling/backoff.ts';
export type { CaptureSnapshot } from './media/capture-device.ts';
export type { CaptureWishes } from './media/constraints.ts';
export { LocalMedia, type LocalMediaSnapshot, type MediaDevice } from './media/local-media.ts';
export type { Rates } from './quality/rates.ts';
export type { Verdict } from './quality/verdict.ts';
export { twoWayMs } from './report/live-intervals.ts';
export {
  DeviceCheckModel,
  type DeviceCheckParts,
  type DeviceCheckSnapshot,
} from './device-check/device-check-model.ts';
export type { AudioPort } from './device-check/audio-port.ts';
export type { ConnectionTrial, ConnectionVerdict } from './device-check/connection-verdict.ts';
export { tryConnection, type ConnectionResult } from './device-check/try-connection.ts';
export {
  detectInAppBrowser,
  outsideLine,
  type InAppBrowser,
  type InAppFinding,
} from './environment/in-app-browser.ts';
export { SingleTab, type TabSnapshot } from './environment/single-tab.ts';
