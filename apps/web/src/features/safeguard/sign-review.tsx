import type { Answer } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';

type Person = Answer<'listStaffReviews'>['people'][number];
const outcomes = ['right', 'changed', 'ended'] as const;
type Outcome = (typeof outcomes)[number];

/** Each person by name: whether what they can do is right. Nothing is chosen beforehand. */
export function SignReview({ people }: { readonly people: readonly Person[] }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [found, setFound] = useState<Readonly<Record<string, { outcome: Outcome; words: string }>>>({});
  const sign = useAct('signStaffReview');
  const isWhole = people.every(({ staffId }) => found[staffId] !== undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const items = people.map(({ staffId }) => ({
      staffId,
      outcome: 'right' as const,
      words: '',
      ...found[staffId],
    }));
    if (isWhole) sign.mutate({ params: { clinicId }, body: { items } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      {people.map((person) => (
        <Card key={person.staffId} title={person.name} aside={<Signs person={person} />}>
          <p>{person.roles.map((role) => t(`people.role.${role}`)).join('、')}</p>
          <LastSeen person={person} />
          <RadioCards
            label={t('staffReview.outcome')}
            required
            inline
            options={outcomes.map((value) => ({ value, label: t(`staffReview.outcome.${value}`) }))}
            value={found[person.staffId]?.outcome ?? null}
            onChange={(outcome) =>
              setFound({ ...found, [person.staffId]: { words: '', ...found[person.staffId], outcome } })
            }
          />
          {found[person.staffId] !== undefined && found[person.staffId]?.outcome !== 'right' && (
            <>
              <Field label={t('staffReview.words')}>
                <TextInput
                  value={found[person.staffId]?.words ?? ''}
                  onChange={(event) =>
                    setFound({
                      ...found,
                      [person.staffId]: {
                        outcome: 'changed',
                        ...found[person.staffId],
                        words: event.target.value,
                      },
                    })
                  }
                />
              </Field>
              <div>
                <ButtonLink small href={`/staff/${clinicId}/settings/staff`}>
                  {t('staffReview.change')}
                </ButtonLink>
              </div>
            </>
          )}
        </Card>
      ))}
      <ActProblem error={sign.error} />
      <div>
        <Button type="submit" kind="primary" busy={sign.isPending} disabled={!isWhole}>
          {t('staffReview.sign')}
        </Button>
      </div>
    </form>
  );
}

function Signs({ person }: { readonly person: Person }) {
  const t = useStaffText();
  return (
    <span className="row">
      {person.isSuspended && <Chip tone="off">{t('people.suspended')}</Chip>}
      {person.isDormant && <Chip tone="care">{t('staffReview.dormant')}</Chip>}
    </span>
  );
}

function LastSeen({ person }: { readonly person: Person }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const at = person.lastSignInAt;
  return (
    <p className="soft">
      {at === null
        ? t('staffReview.never')
        : t('staffReview.lastSeen', { at: showFullDateTime(at, language) })}
    </p>
  );
}
