import './choice-card.css';
import { Check } from 'lucide-react';
import { useId } from 'react';
import { FieldSet } from './field-set.tsx';
import type { FieldFrame } from './field.tsx';
import type { Option } from './inputs.tsx';

interface ChoiceChipsProps extends FieldFrame {
  readonly options: readonly Option[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
  /** Several may be chosen. */
  readonly several?: boolean;
}

/** Short choices side by side, one or several. */
export function ChoiceChips({ options, value, onChange, several, ...frame }: ChoiceChipsProps) {
  const name = useId();
  const choose = (chosen: string, isOn: boolean): void => {
    if (several !== true) onChange([chosen]);
    else onChange(isOn ? [...value, chosen] : value.filter((other) => other !== chosen));
  };
  return (
    <FieldSet {...frame}>
      <div className="chips">
        {options.map((option) => (
          <label className="choice-chip" key={option.value}>
            <input
              type={several === true ? 'checkbox' : 'radio'}
              name={name}
              value={option.value}
              checked={value.includes(option.value)}
              disabled={option.disabled}
              onChange={(event) => choose(option.value, event.target.checked)}
            />
            <Check aria-hidden="true" />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
