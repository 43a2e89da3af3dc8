import './choice-card.css';
import type { InputHTMLAttributes, ReactNode } from 'react';

interface CheckboxCardProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange'> {
  readonly label: ReactNode;
  readonly detail?: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One statement to confirm or leave. Never ticked beforehand. */
export function CheckboxCard({ label, detail, onChange, ...rest }: CheckboxCardProps) {
  return (
    <label className="choice-card">
      <input {...rest} type="checkbox" onChange={(event) => onChange(event.target.checked)} />
      <span>
        <strong>{label}</strong>
        {detail !== undefined && <small>{detail}</small>}
      </span>
    </label>
  );
}
