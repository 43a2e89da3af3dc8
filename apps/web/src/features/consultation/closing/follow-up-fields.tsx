import type { Body } from '@onshin/contract';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';

type FollowUp = NonNullable<Body<'closeConsultation'>['followUp']>;

interface FollowUpFieldsProps {
  readonly value: FollowUp;
  readonly onChange: (value: FollowUp) => void;
  readonly required: boolean;
}

/** When and how the patient is seen again, and where they go if it gets worse. */
export function FollowUpFields({ value, onChange, required }: FollowUpFieldsProps) {
  const t = useStaffText();
  const set = (part: Partial<FollowUp>): void => onChange({ ...value, ...part });
  return (
    <div className="stack">
      <Field label={t('close.next')} required={required}>
        <TextInput value={value.next} onChange={(event) => set({ next: event.target.value })} />
      </Field>
      <div className="row">
        {[2, 4, 8, 12].map((weeks) => (
          <Button key={weeks} small onClick={() => set({ next: t('close.next.weeks', { weeks }) })}>
            {t('close.next.weeks', { weeks })}
          </Button>
        ))}
      </div>
      <RadioCards
        label={t('close.method')}
        inline
        unmarked
        options={(['online', 'inPerson', 'none'] as const).map((method) => ({
          value: method,
          label: t(`close.method.${method}`),
        }))}
        value={value.method}
        onChange={(method) => set({ method })}
      />
      <Field label={t('close.ifWorse')} required={required}>
        <TextInput value={value.ifWorse} onChange={(event) => set({ ifWorse: event.target.value })} />
      </Field>
      <RadioCards
        label={t('close.continuation')}
        inline
        unmarked
        options={(['yes', 'likely', 'no'] as const).map((continuation) => ({
          value: continuation,
          label: t(`close.continuation.${continuation}`),
        }))}
        value={value.continuation}
        onChange={(continuation) => set({ continuation })}
      />
    </div>
  );
}
