import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { dayAfter, today } from '../../parts/staff-frame/civil-day.ts';

/** Civil days, both included. */
export interface Period {
  readonly from: string;
  readonly until: string;
}

export const lastDays = (days: number): Period => ({ from: dayAfter(today(), 1 - days), until: today() });

const usual = { month: 31, quarter: 92, year: 365 } as const;

interface PeriodPickerProps {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
  /** The days that may be chosen at all. */
  readonly bounds?: Period;
}

/** Two days and the usual stretches; a day half typed changes nothing. */
export function PeriodPicker({ period, onChange, bounds }: PeriodPickerProps) {
  const t = useStaffText();
  const set = (part: Partial<Period>): void => {
    const next = { ...period, ...part };
    if (next.from !== '' && next.until !== '' && next.from <= next.until) onChange(next);
  };
  const limits = bounds && { min: bounds.from, max: bounds.until };
  return (
    <div className="period-picker not-printed">
      <Field label={t('period.from')} unmarked>
        <TextInput
          type="date"
          value={period.from}
          {...limits}
          onChange={(event) => set({ from: event.target.value })}
        />
      </Field>
      <Field label={t('period.until')} unmarked>
        <TextInput
          type="date"
          value={period.until}
          {...limits}
          onChange={(event) => set({ until: event.target.value })}
        />
      </Field>
      {bounds === undefined && (
        <div className="row">
          {(['month', 'quarter', 'year'] as const).map((stretch) => (
            <Button key={stretch} small kind="quiet" onClick={() => onChange(lastDays(usual[stretch]))}>
              {t(`period.${stretch}`)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
