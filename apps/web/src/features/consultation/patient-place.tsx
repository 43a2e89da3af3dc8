import type { ConsultationView } from '@onshin/contract';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { placeWords } from '../../parts/staff-frame/place-words.ts';

/** Where the patient says they are, for an ambulance too, and who is with them. */
export function PatientPlace({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const place = view.surroundings;
  if (place === null) return null;
  return (
    <Card title={t('waiting.patientPlace')}>
      <p>
        {t(placeWords(place.placeType))}・{place.address}
      </p>
      <p className="row">
        <Chip tone={place.isSafeAndClean ? 'good' : 'care'}>
          {t(place.isSafeAndClean ? 'waiting.safe' : 'waiting.notSafe')}
        </Chip>
        <Chip tone={place.isPrivate ? 'good' : 'care'}>
          {t(place.isPrivate ? 'waiting.private' : 'waiting.notPrivate')}
        </Chip>
      </p>
      <p>
        {place.companions.length === 0
          ? t('waiting.companions.none')
          : `${t('waiting.companions')}: ${place.companions.map((each) => `${each.name}（${each.relation}）`).join('、')}`}
      </p>
    </Card>
  );
}
