import type { DeviceCheckSnapshot } from '@onshin/call';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { VideoTile } from '../../ui/video-tile.tsx';
import { DeviceTrouble } from '../../parts/devices/device-trouble.tsx';
import { Part } from './part.tsx';

interface CameraPartProps {
  readonly check: DeviceCheckSnapshot;
  readonly onRetry: () => void;
}

export function CameraPart({ check, onRetry }: CameraPartProps) {
  const t = usePatientText();
  const { camera, preview } = check.media;
  const isOn = check.picture !== null && camera.actual;
  return (
    <Part
      title={t('ready.camera')}
      tone={isOn ? 'good' : camera.problem === null ? 'neutral' : 'care'}
      state={t(
        isOn ? 'ready.camera.ok' : camera.problem === null ? 'ready.camera.waiting' : 'ready.camera.no',
      )}
    >
      {camera.problem === null ? (
        <div className="ready-picture">
          <VideoTile stream={preview} muted mirrored label={t('ready.own')} />
        </div>
      ) : (
        <DeviceTrouble problem={camera.problem} onRetry={onRetry} />
      )}
    </Part>
  );
}
