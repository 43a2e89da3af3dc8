import type { DeviceCheckSnapshot } from '@onshin/call';
import { Volume2 } from 'lucide-react';
import { useState } from 'react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Part } from './part.tsx';

interface SpeakerPartProps {
  readonly check: DeviceCheckSnapshot;
  readonly onPlay: () => void;
  readonly onAnswer: (isHeard: boolean) => void;
}

export function SpeakerPart({ check, onPlay, onAnswer }: SpeakerPartProps) {
  const t = usePatientText();
  const [hasPlayed, setPlayed] = useState(false);
  const { isToneHeard, isTonePlaying } = check;
  return (
    <Part
      title={t('ready.speaker')}
      tone={isToneHeard === true ? 'good' : isToneHeard === false ? 'care' : 'neutral'}
      state={t(
        isToneHeard === null ? 'ready.speaker.ask' : isToneHeard ? 'ready.speaker.ok' : 'ready.speaker.no',
      )}
    >
      <div className="row">
        <Button
          icon={<Volume2 aria-hidden="true" />}
          busy={isTonePlaying}
          onClick={() => {
            setPlayed(true);
            onPlay();
          }}
        >
          {t(hasPlayed ? 'ready.speaker.again' : 'ready.speaker.play')}
        </Button>
        {hasPlayed && (
          <>
            <Button aria-pressed={isToneHeard === true} onClick={() => onAnswer(true)}>
              {t('ready.speaker.yes')}
            </Button>
            <Button kind="quiet" aria-pressed={isToneHeard === false} onClick={() => onAnswer(false)}>
              {t('ready.speaker.no')}
            </Button>
          </>
        )}
      </div>
      {isToneHeard === false && <p>{t('ready.speaker.help')}</p>}
    </Part>
  );
}
