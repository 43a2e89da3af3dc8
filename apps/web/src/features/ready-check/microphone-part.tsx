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
  return (
    <Part
      title={t('ready.microphone')}
      tone={check.hasHeard ? 'good' : 'neutral'}
      state={t(check.hasHeard ? 'ready.microphone.ok' : 'ready.microphone.speak')}
    >
      <meter className="sound-bar" aria-label={t('ready.level')} min={0} max={1} value={check.level} />
      {problem !== null && <DeviceTrouble problem={problem} onRetry={onRetry} />}
    </Part>
  );
}
