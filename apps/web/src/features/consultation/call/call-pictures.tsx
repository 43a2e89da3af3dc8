import type { CallModel } from '@onshin/call';
import { useCall } from '../../../lib/call/index.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { VideoTile } from '../../../ui/video-tile.tsx';

interface CallPicturesProps {
  readonly call: CallModel;
  readonly patientName: string;
}

/** The patient large, oneself small. */
export function CallPictures({ call, patientName }: CallPicturesProps) {
  const t = useStaffText();
  const { remotes, media } = useCall(call);
  const patient = remotes.find((seat) => seat.role === 'patient');
  const stream = patient?.stream ?? null;
  return (
    <>
      <div className="call-remote">
        <VideoTile
          stream={stream}
          label={t('call.patientPicture', { name: patientName })}
          playLabel={t('call.play')}
          whole
          instead={
            patient === undefined || stream === null
              ? t('call.waitingForPatient')
              : patient.cameraOn === false
                ? t('call.patientCameraOff')
                : patient.isVideoPaused
                  ? t('call.quality.videoPaused')
                  : null
          }
        />
      </div>
      <div className="call-own">
        <VideoTile stream={media.preview} label={t('call.ownPicture')} muted mirrored />
      </div>
    </>
  );
}
