import type { Body } from '@onshin/contract';
import { useState } from 'react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { CheckboxCard, RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { placeTypes } from '../../parts/place-types.ts';
import { Companions } from './companions.tsx';
import { type PlaceDraft, surroundingsOf } from './place-draft.ts';

interface PlaceFormProps {
  readonly first: PlaceDraft;
  readonly isBusy: boolean;
  readonly onConfirm: (surroundings: Body<'confirmSurroundings'>) => void;
}

/** Place and people, asked anew. */
export function PlaceForm({ first, isBusy, onConfirm }: PlaceFormProps) {
  const t = usePatientText();
  const [draft, setDraft] = useState(first);
  const [hasTried, setTried] = useState(false);
  const set = (part: Partial<PlaceDraft>): void => setDraft({ ...draft, ...part });
  const surroundings = surroundingsOf(draft);
  const empty = (text: string): string | null => (hasTried && text.trim() === '' ? t('field.empty') : null);
  return (
    <>
      <RadioCards
        label={t('where.place')}
        unmarked
        required
        error={hasTried && draft.placeType === '' ? t('request.choose') : null}
        options={placeTypes.map((value) => ({ value, label: t(`place.${value}`) }))}
        value={draft.placeType === '' ? null : draft.placeType}
        onChange={(placeType) => set({ placeType })}
      />
      {draft.placeType === 'other' && (
        <Field label={t('where.reason')} required unmarked error={empty(draft.placeReason)}>
          <TextInput
            value={draft.placeReason}
            onChange={(event) => set({ placeReason: event.target.value })}
          />
        </Field>
      )}
      <Field
        label={t('where.address')}
        hint={t('request.place.address.hint')}
        required
        unmarked
        error={empty(draft.address)}
      >
        <TextInput
          autoComplete="street-address"
          maxLength={200}
          value={draft.address}
          onChange={(event) => set({ address: event.target.value })}
        />
      </Field>
      <div className="stack-small">
        <CheckboxCard
          label={t('where.clean')}
          checked={draft.isSafeAndClean}
          onChange={(isSafeAndClean) => set({ isSafeAndClean })}
        />
        <CheckboxCard
          label={t('where.private')}
          checked={draft.isPrivate}
          onChange={(isPrivate) => set({ isPrivate })}
        />
      </div>
      <Companions companions={draft.companions} onChange={(companions) => set({ companions })} />
      {hasTried && surroundings === null && <Callout tone="warning" live title={t('where.incomplete')} />}
      <BottomBar>
        <Button
          kind="primary"
          busy={isBusy}
          onClick={() => {
            setTried(true);
            if (surroundings !== null) onConfirm(surroundings);
          }}
        >
          {t('where.confirm')}
        </Button>
      </BottomBar>
    </>
  );
}
