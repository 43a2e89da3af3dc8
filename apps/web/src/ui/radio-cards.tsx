import './choice-card.css';
import { useId } from 'react';
import { FieldSet } from './field-set.tsx';
import type { FieldFrame } from './field.tsx';
import type { Option } from './inputs.tsx';

interface RadioCardsProps extends FieldFrame {
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** One of a few, each with room for a sentence. */
export function RadioCards({ options, value, onChange, ...frame }: RadioCardsProps) {
  const name = useId();
  return (
    <FieldSet {...frame}>
      <div className="choice-cards">
        {options.map((option) => (
          <label className="choice-card" key={option.value}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              required={frame.required}
              onChange={() => onChange(option.value)}
            />
            <span>
              <strong>{option.label}</strong>
              {option.detail !== undefined && <small>{option.detail}</small>}
            </span>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
