import type { Knowledge } from '@onshin/contract';
import { useState } from 'react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';

interface KnowledgeFieldsProps {
  readonly label: string;
  readonly value: Knowledge;
  readonly onChange: (value: Knowledge) => void;
}

/** Known (which), none, or unknown: three answers that are never mixed up. */
export function KnowledgeFields({ label, value, onChange }: KnowledgeFieldsProps) {
  const t = useStaffText();
  const [written, setWritten] = useState(value.state === 'known' ? value.entries.join('\n') : '');
  const entriesOf = (lines: string): string[] =>
    lines
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  return (
    <div className="stack-small">
      <RadioCards
        label={label}
        required
        inline
        options={(['known', 'none', 'unknown'] as const).map((state) => ({
          value: state,
          label: t(`chart.health.state.${state}`),
        }))}
        value={value.state}
        onChange={(state) => onChange(state === 'known' ? { state, entries: entriesOf(written) } : { state })}
      />
      {value.state === 'known' && (
        <Field label={t('chart.health.entries', { thing: label })} required>
          <TextArea
            rows={2}
            value={written}
            onChange={(event) => {
              setWritten(event.target.value);
              onChange({ state: 'known', entries: entriesOf(event.target.value) });
            }}
          />
        </Field>
      )}
    </div>
  );
}
