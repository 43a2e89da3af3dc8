import type { DeviceCheckSnapshot } from '@onshin/call';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { DeviceTrouble } from '../../parts/devices/device-trouble.tsx';
import { Part } from './part.tsx';

interface MicrophonePartProps {
  readonly check: DeviceCheckSnapshot;
  readonly onRetry: () => void;
}

/** A bar that moves with the voice. */
export function MicrophonePart({ check, onRetry }: MicrophonePartProps) {
  const t = usePatientText();
  const { problem } = check.media.microphone;
  // One permission opens both: what is said beside the camera is not said twice.
  const isSaidAbove = problem !== null && problem.code === check.media.camera.problem?.code;
  return (
    <Part
      title={t('ready.microphone')}
      tone={problem !== null ? 'care' : check.hasHeard ? 'good' : 'neutral'}
      state={t(
        problem !== null
          ? 'ready.microphone.no'
          : check.hasHeard
            ? 'ready.microphone.ok'
            : 'ready.microphone.speak',
      )}
    >
      <meter className="sound-bar" aria-label={t('ready.level')} min={0} max={1} value={check.level} />
      {problem !== null && !isSaidAbove && <DeviceTrouble problem={problem} onRetry={onRetry} />}
    </Part>
  );
}
