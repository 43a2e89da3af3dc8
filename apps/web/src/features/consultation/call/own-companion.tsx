import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { CheckboxCard } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import type { Panel } from './panel.ts';

type Companion = Panel['doctorCompanions'][number];

interface OwnCompanionProps {
  readonly value: Companion | null;
  readonly onChange: (value: Companion | null) => void;
}

const nobody: Companion = { name: '', relation: '', kind: 'medicalStaff', patientConsents: false };

/** A colleague beside the doctor is named, and the patient consents each time (S-2-5-1-1-11-b). */
export function OwnCompanion({ value, onChange }: OwnCompanionProps) {
  const t = useStaffText();
  if (value === null) {
    return (
      <Button small kind="quiet" onClick={() => onChange(nobody)}>
        {t('begin.own')}
      </Button>
    );
  }
  return (
    <div className="stack-small">
      <div className="staff-pair">
        <Field label={t('begin.own.name')} required>
          <TextInput
            value={value.name}
            onChange={(event) => onChange({ ...value, name: event.target.value })}
          />
        </Field>
        <Field label={t('begin.own.relation')} required>
          <TextInput
            value={value.relation}
            onChange={(event) => onChange({ ...value, relation: event.target.value })}
          />
        </Field>
      </div>
      <CheckboxCard
        label={t('begin.own.consent')}
        checked={value.patientConsents}
        onChange={(patientConsents) => onChange({ ...value, patientConsents })}
      />
      <Button small kind="quiet" onClick={() => onChange(null)}>
        {t('action.cancel')}
      </Button>
    </div>
  );
}
