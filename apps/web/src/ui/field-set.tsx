import './field.css';
import type { ReactNode } from 'react';
import { type FieldFrame, FieldMark, FieldNotes, useFrame } from './field.tsx';

/** One question with several inputs: radio buttons, check boxes, a date in parts. */
export function FieldSet({ label, hint, error, required, children }: FieldFrame & { readonly children: ReactNode }) {
  const { id, describedBy } = useFrame({ hint, error });
  return (
    <fieldset className={`field${error ? ' field-wrong' : ''}`} aria-describedby={describedBy}>
      <legend className="field-label">
        {label}
        <FieldMark required={required === true} />
      </legend>
      <FieldNotes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
