import { createContext, type ReactNode, use, useId } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

interface FieldFrame {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly isRequired: boolean;
}

const FieldContext = createContext<FieldFrame | null>(null);

/** What a control below a `Field` says of itself to those who cannot see it. */
export function useFieldAttributes() {
  const field = use(FieldContext);
  if (field === null) return {};
  return {
    id: field.id,
    required: field.isRequired,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.isInvalid || undefined,
  };
}

export interface FieldWords {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong and what to do; null or nothing while all is well. */
  readonly error?: string | null | undefined;
  readonly required?: boolean;
  /** Leaves out the word 必須 or 任意 where a screen asks one thing only. */
  readonly unmarked?: boolean;
}

function Mark({ required = false, unmarked = false }: Pick<FieldWords, 'required' | 'unmarked'>) {
  const t = useText();
  if (unmarked) return null;
  return (
    <span className={required ? 'mark mark-required' : 'mark'}>
      {t(required ? 'field.required' : 'field.optional')}
    </span>
  );
}

function Notes({ id, hint, error }: Pick<FieldWords, 'hint' | 'error'> & { readonly id: string }) {
  const t = useText();
  return (
    <>
      {hint !== undefined && (
        <div id={`${id}-hint`} className="field-hint">
          {hint}
        </div>
      )}
      <div id={`${id}-error`} className="field-error" aria-live="polite">
        {error ? t('field.error', { reason: error }) : null}
      </div>
    </>
  );
}

const describedBy = (id: string, hint: unknown, error: unknown): string | undefined =>
  [hint === undefined ? '' : `${id}-hint`, error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** One question with one control: label above, hint below it, error before the control. */
export function Field({
  label,
  hint,
  error,
  required = false,
  unmarked = false,
  children,
}: FieldWords & { readonly children: ReactNode }) {
  const id = useId();
  const frame = {
    id,
    describedBy: describedBy(id, hint, error),
    isInvalid: Boolean(error),
    isRequired: required,
  };
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id} className="field-label">
        <span>{label}</span> <Mark required={required} unmarked={unmarked} />
      </label>
      <Notes id={id} hint={hint} error={error} />
      <FieldContext value={frame}>{children}</FieldContext>
    </div>
  );
}

/** One question with several controls: the legend asks, the controls answer. */
export function FieldGroup({
  label,
  hint,
  error,
  required = false,
  unmarked = false,
  children,
}: FieldWords & { readonly children: ReactNode }) {
  const id = useId();
  return (
    <fieldset
      className={error ? 'field field-wrong' : 'field'}
      aria-describedby={describedBy(id, hint, error)}
    >
      <legend className="field-label">
        <span>{label}</span> <Mark required={required} unmarked={unmarked} />
      </legend>
      <Notes id={id} hint={hint} error={error} />
      {children}
    </fieldset>
  );
}
