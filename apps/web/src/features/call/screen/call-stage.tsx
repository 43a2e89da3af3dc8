import type { CallSnapshot } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { UserRound } from 'lucide-react';
import { useState } from 'react';
import { usePatientText } from '../../../lib/text/text-provider.tsx';
import { VideoTile } from '../../../ui/video-tile.tsx';

const corners = ['top-right', 'bottom-right', 'bottom-left', 'top-left'] as const;

interface CallStageProps {
  readonly view: ConsultationView;
  readonly snapshot: CallSnapshot;
}

/** The doctor fills the screen; one's own picture is small and goes to another corner with a press. */
export function CallStage({ view, snapshot }: CallStageProps) {
  const t = usePatientText();
  const [corner, setCorner] = useState(0);
  const doctor = snapshot.remotes.find(({ role }) => role === 'doctor') ?? null;
  const name = view.doctor?.name ?? doctor?.name ?? '';
  const stream = doctor?.stream ?? null;
  const isPictureOff = stream !== null && doctor?.cameraOn === false;
  return (
    <div className="call-pictures">
      <VideoTile
        stream={stream}
        label={t('patientCall.doctorPicture', { name })}
        playLabel={t('patientCall.playSound')}
        instead={
          stream === null || isPictureOff ? (
            <>
              <UserRound className="call-nobody" aria-hidden="true" />
              <p>{t(isPictureOff ? 'patientCall.doctorCameraOff' : 'patientCall.connecting')}</p>
            </>
          ) : null
        }
      />
      <button
        type="button"
        className={`call-own call-own-${corners[corner]}`}
        aria-label={t('patientCall.moveOwn')}
        onClick={() => setCorner((corner + 1) % corners.length)}
      >
        <VideoTile stream={snapshot.media.preview} muted mirrored label={t('patientCall.ownPicture')} />
      </button>
    </div>
  );
}
