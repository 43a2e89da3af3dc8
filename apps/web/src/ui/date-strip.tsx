import './date-strip.css';
import { useId } from 'react';
import { showDay } from '@onshin/text/dates';
import { useLanguage, useText } from '../lib/text/text-provider.tsx';
import { FieldSet } from './field-set.tsx';

interface DateStripProps {
  /** Civil dates `YYYY-MM-DD` with how many times are free. */
  readonly days: readonly { readonly date: string; readonly free: number }[];
  readonly value: string | null;
  readonly onChange: (date: string) => void;
}

/** Days side by side; the strip scrolls, and a day without a free time says so. */
export function DateStrip({ days, value, onChange }: DateStripProps) {
  const t = useText();
  const { language } = useLanguage();
  const name = useId();
  return (
    <FieldSet label={t('appointment.days')}>
      <div className="date-strip">
        {days.map(({ date, free }) => (
          <label className="date-day" key={date}>
            <input
              type="radio"
              name={name}
              value={date}
              checked={date === value}
              disabled={free === 0}
              onChange={() => onChange(date)}
            />
            <strong>{showDay(`${date}T00:00:00Z`, language, 'UTC')}</strong>
            <small>{free === 0 ? t('appointment.dayFull') : t('appointment.dayFree', { count: free })}</small>
          </label>
        ))}
      </div>
    </FieldSet>
  );
}
