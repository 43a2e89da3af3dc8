import { type ReactNode, useId } from 'react';
import { FieldGroup, type FieldWords } from './field.tsx';
import type { Option } from './inputs.tsx';

interface RadioCardsProps<Value extends string> extends FieldWords {
  readonly options: readonly Option<Value>[];
  readonly value: Value | null;
  readonly onChange: (value: Value) => void;
  /** Side by side where there is room: for short answers such as はい and いいえ. */
  readonly inline?: boolean;
}

/** One of few, each a large card to press. */
export function RadioCards<Value extends string>({
  options,
  value,
  onChange,
  inline = false,
  ...words
}: RadioCardsProps<Value>) {
  const name = useId();
  return (
    <FieldGroup {...words}>
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option) => (
          <label key={option.value} className="choice">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              disabled={option.disabled}
              required={words.required}
              onChange={() => onChange(option.value)}
            />
            <ChoiceWords label={option.label} detail={option.detail} />
          </label>
        ))}
      </div>
    </FieldGroup>
  );
}

interface ChoicesProps<Value extends string> extends FieldWords {
  readonly options: readonly Option<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
  readonly inline?: boolean;
}

/** Any number of few. */
export function Choices<Value extends string>({
  options,
  values,
  onChange,
  inline = false,
  ...words
}: ChoicesProps<Value>) {
  return (
    <FieldGroup {...words}>
      <div className={inline ? 'choices choices-inline' : 'choices'}>
        {options.map((option) => (
          <CheckboxCard
            key={option.value}
            label={option.label}
            detail={option.detail}
            checked={values.includes(option.value)}
            disabled={option.disabled ?? false}
            onChange={(isChecked) =>
              onChange(
                isChecked ? [...values, option.value] : values.filter((value) => value !== option.value),
              )
            }
          />
        ))}
      </div>
    </FieldGroup>
  );
}

interface CheckboxCardProps {
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
}

/** One statement to confirm, as a large card. */
export function CheckboxCard({ label, detail, checked, onChange, disabled = false }: CheckboxCardProps) {
  return (
    <label className="choice">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <ChoiceWords label={label} detail={detail} />
    </label>
  );
}

function ChoiceWords({ label, detail }: { readonly label: ReactNode; readonly detail: ReactNode }) {
  return (
    <span className="choice-words">
      <span className="choice-label">{label}</span>
      {detail !== undefined && <span className="choice-detail">{detail}</span>}
    </span>
  );
}
