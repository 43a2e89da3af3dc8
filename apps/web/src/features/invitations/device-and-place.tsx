import type { InvitedConsultation } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { placeWords } from '../../parts/staff-frame/place-words.ts';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';

const parts = ['camera', 'microphone', 'speaker'] as const;
const lines = { good: 'good', fair: 'good', poor: 'care', failed: 'bad' } as const;

/** What whoever lends the room prepares for: whether the device works, and what the patient said of the place. */
export function DeviceAndPlace({ told }: { readonly told: InvitedConsultation }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { deviceCheck, surroundings } = told;
  return (
    <div>
      <Card title={t('invited.device')}>
        {deviceCheck === null ? (
          <p>{t('invited.device.not')}</p>
        ) : (
          <>
            <p className="row">
              {parts.map((part) => (
                <Chip key={part} tone={deviceCheck[part] ? 'good' : 'bad'}>
                  {t(deviceCheck[part] ? 'invited.device.works' : 'invited.device.fails', {
                    part: t(`invited.device.${part}`),
                  })}
                </Chip>
              ))}
              <Chip tone={lines[deviceCheck.connection]}>{t(`invited.line.${deviceCheck.connection}`)}</Chip>
            </p>
            <p className="soft">{t('invited.device.at', { at: showDateTime(deviceCheck.at, language) })}</p>
          </>
        )}
      </Card>
      <Card title={t('invited.place')}>
        {surroundings === null ? (
          <p>{t('invited.place.not')}</p>
        ) : (
          <>
            <p>{t(placeWords(surroundings.placeType))}</p>
            <p className="row">
              <Chip tone={surroundings.isSafeAndClean ? 'good' : 'care'}>
                {t(surroundings.isSafeAndClean ? 'waiting.safe' : 'waiting.notSafe')}
              </Chip>
              <Chip tone={surroundings.isPrivate ? 'good' : 'care'}>
                {t(surroundings.isPrivate ? 'waiting.private' : 'waiting.notPrivate')}
              </Chip>
            </p>
            <p>
              {surroundings.companions.length === 0
                ? t('waiting.companions.none')
                : `${t('waiting.companions')}: ${surroundings.companions.map(({ relation }) => relation).join('、')}`}
            </p>
            <p className="soft">
              {t('invited.place.at', { at: showDateTime(surroundings.confirmedAt, language) })}
            </p>
          </>
        )}
      </Card>
    </div>
  );
}
