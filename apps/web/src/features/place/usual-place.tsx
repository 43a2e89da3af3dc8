import type { Body } from '@onshin/contract';
import { House } from 'lucide-react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { type PlaceDraft, surroundingsOf } from './place-draft.ts';

interface UsualPlaceProps {
  readonly place: PlaceDraft;
  readonly isBusy: boolean;
  readonly onConfirm: (surroundings: Body<'confirmSurroundings'>) => void;
  readonly onChange: () => void;
}

/** The usual as one card: one press says that all of it holds now, too. */
export function UsualPlace({ place, isBusy, onConfirm, onChange }: UsualPlaceProps) {
  const t = usePatientText();
  const names = place.companions.map(({ name, relation }) => `${name} (${relation})`).join('、');
  const confirmed = surroundingsOf({ ...place, isSafeAndClean: true, isPrivate: true });
  return (
    <>
      <Card title={t('where.usual')} tone="key" aside={<House aria-hidden="true" />}>
        <p>{t('where.usual.detail')}</p>
        <DescriptionList
          items={[
            { term: t('where.place'), value: place.placeType === '' ? '' : t(`place.${place.placeType}`) },
            { term: t('where.address'), value: place.address },
            { term: t('where.with'), value: names === '' ? t('where.alone') : names },
          ]}
        />
        <ul className="place-statements">
          <li>{t('where.clean')}</li>
          <li>{t('where.private')}</li>
        </ul>
      </Card>
      <BottomBar>
        <Button
          kind="primary"
          busy={isBusy}
          onClick={() => {
            if (confirmed === null) onChange();
            else onConfirm(confirmed);
          }}
        >
          {t('where.confirm')}
        </Button>
        <Button kind="quiet" onClick={onChange}>
          {t('where.change')}
        </Button>
      </BottomBar>
    </>
  );
}
