import { UserPlus } from 'lucide-react';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckboxCard, RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import type { Panel } from './panel.ts';

type Companion = Panel['doctorCompanions'][number];

interface OwnCompanionsProps {
  readonly companions: readonly Companion[];
  readonly onChange: (companions: readonly Companion[]) => void;
}

/** The patient's family is never on this side. */
const kinds = ['medicalStaff', 'supporter', 'other'] as const;
const nobody: Companion = { name: '', relation: '', kind: 'medicalStaff', patientConsents: false };
const most = 5;

/** Whoever is beside the doctor is named, and the patient is asked each time (S-1-6-2-iv). */
export function OwnCompanions({ companions, onChange }: OwnCompanionsProps) {
  const t = useStaffText();
  const change = (index: number, part: Partial<Companion>): void =>
    onChange(companions.map((each, at) => (at === index ? { ...each, ...part } : each)));
  return (
    <>
      {companions.map((each, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the people have nothing but their place in the list
        <div key={index} className="stack-small begin-companion">
          <RadioCards
            label={t('begin.own.kind')}
            inline
            unmarked
            options={kinds.map((value) => ({ value, label: t(`begin.own.${value}`) }))}
            value={each.kind === 'family' ? null : each.kind}
            onChange={(kind) => change(index, { kind })}
          />
          <div className="staff-pair">
            <Field label={t('begin.own.name')} required>
              <TextInput
                value={each.name}
                onChange={(event) => change(index, { name: event.target.value })}
              />
            </Field>
            <Field label={t('begin.own.relation')} required>
              <TextInput
                value={each.relation}
                onChange={(event) => change(index, { relation: event.target.value })}
              />
            </Field>
          </div>
          <CheckboxCard
            label={t('begin.own.consent')}
            checked={each.patientConsents}
            onChange={(patientConsents) => change(index, { patientConsents })}
          />
          <div>
            <Button small kind="quiet" onClick={() => onChange(companions.filter((_, at) => at !== index))}>
              {t('begin.own.remove')}
            </Button>
          </div>
        </div>
      ))}
      {companions.length < most && (
        <div>
          <Button
            small
            kind="quiet"
            icon={<UserPlus aria-hidden="true" />}
            onClick={() => onChange([...companions, nobody])}
          >
            {t('begin.own')}
          </Button>
        </div>
      )}
    </>
  );
}
