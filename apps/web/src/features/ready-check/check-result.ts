import type { DeviceCheckSnapshot } from '@onshin/call';
import type { Body } from '@onshin/contract';

const lines = {
  good: 'good',
  fair: 'fair',
  poor: 'poor',
  unreachable: 'failed',
  // A call can be made, but nothing was said of the line: the better of the two careful answers.
  notMeasured: 'fair',
} as const;

/** What is recorded of a check: no picture and no sound, only what worked. */
export function checkResult(
  check: Pick<DeviceCheckSnapshot, 'picture' | 'hasHeard' | 'isToneHeard' | 'connection'>,
): Body<'recordDeviceCheck'> {
  return {
    camera: check.picture !== null,
    microphone: check.hasHeard,
    speaker: check.isToneHeard === true,
    connection: lines[check.connection?.verdict ?? 'unreachable'],
  };
}
