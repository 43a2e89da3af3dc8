import type { ComponentProps } from 'react';
import { useText } from '../lib/text/text-provider.tsx';
import { useFieldAttributes } from './field.tsx';

/** One line of text, a number, a date or a time; the keyboard follows `type` and `inputMode`. */
export function TextInput({ className = '', ...rest }: ComponentProps<'input'>) {
  return <input {...useFieldAttributes()} {...rest} className={`input ${className}`.trimEnd()} />;
}

/** Several lines; grows with what is written. */
export function TextArea({ className = '', rows = 4, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldAttributes()}
      rows={rows}
      {...rest}
      className={`input area ${className}`.trimEnd()}
    />
  );
}

export interface Option<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  readonly detail?: string;
  readonly disabled?: boolean;
}

interface SelectProps<Value extends string> extends Omit<ComponentProps<'select'>, 'value' | 'onChange'> {
  readonly options: readonly Option<Value>[];
  /** Nothing chosen yet shows a line that asks to choose. */
  readonly value: Value | '';
  readonly onChange: (value: Value) => void;
}

/** One of many: for more than seven choices; fewer stand open as `RadioCards`. */
export function Select<Value extends string>({ options, value, onChange, ...rest }: SelectProps<Value>) {
  const t = useText();
  return (
    <select
      {...useFieldAttributes()}
      {...rest}
      className="input select"
      value={value}
      onChange={(event) => onChange(event.target.value as Value)}
    >
      {value === '' && (
        <option value="" disabled>
          {t('field.choose')}
        </option>
      )}
      {options.map((option) => (
        <option key={option.value} value={option.value} disabled={option.disabled}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
