import { UserPlus } from 'lucide-react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxCard } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';
import type { Companion } from './place-draft.ts';

const kinds = ['family', 'medicalStaff', 'supporter', 'other'] as const;
const nobody: Companion = { name: '', relation: '', kind: 'family', patientConsents: false };
const most = 5;

interface CompanionsProps {
  readonly companions: readonly Companion[];
  readonly onChange: (companions: readonly Companion[]) => void;
}

/** Who else is in the room, and that the patient agrees to it (S-2-5-1-1-11-b). */
export function Companions({ companions, onChange }: CompanionsProps) {
  const t = usePatientText();
  const change = (index: number, part: Partial<Companion>): void =>
    onChange(companions.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <section className="stack-small">
      <h2>{t('where.with')}</h2>
      {companions.length === 0 && <p>{t('where.alone')}</p>}
      {companions.map((each, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the people have nothing but their place in the list
        <Card key={index} title={t('where.companion', { number: index + 1 })} level={3}>
          <Field label={t('where.companion.name')} required unmarked>
            <TextInput value={each.name} onChange={(event) => change(index, { name: event.target.value })} />
          </Field>
          <Field label={t('where.companion.relation')} required unmarked>
            <TextInput
              value={each.relation}
              onChange={(event) => change(index, { relation: event.target.value })}
            />
          </Field>
          <Field label={t('where.companion.kind')} required unmarked>
            <Select
              options={kinds.map((value) => ({ value, label: t(`where.companion.${value}`) }))}
              value={each.kind}
              onChange={(kind) => change(index, { kind })}
            />
          </Field>
          <CheckboxCard
            label={t('where.companion.consent')}
            checked={each.patientConsents}
            onChange={(patientConsents) => change(index, { patientConsents })}
          />
          <div>
            <Button kind="quiet" onClick={() => onChange(companions.filter((_, at) => at !== index))}>
              {t('where.companion.remove', {
                name: each.name === '' ? t('where.companion', { number: index + 1 }) : each.name,
              })}
            </Button>
          </div>
        </Card>
      ))}
      {companions.length < most && (
        <div>
          <Button icon={<UserPlus aria-hidden="true" />} onClick={() => onChange([...companions, nobody])}>
            {t('where.addCompanion')}
          </Button>
        </div>
      )}
    </section>
  );
}
