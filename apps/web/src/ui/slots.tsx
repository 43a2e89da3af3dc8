import { showDay } from '@onshin/text/dates';
import { useId } from 'react';
import { useLanguage, useText } from '../lib/text/text-provider.tsx';

interface DateStripProps {
  /** Civil dates `YYYY-MM-DD` with how many times are free. */
  readonly days: readonly { readonly date: string; readonly free: number }[];
  readonly value: string | null;
  readonly onChange: (date: string) => void;
}

/** Days side by side, to push along with the thumb; a day without a free time says so. */
export function DateStrip({ days, value, onChange }: DateStripProps) {
  const t = useText();
  const { language } = useLanguage();
  const name = useId();
  return (
    <fieldset className="slots">
      <legend className="field-label">{t('appointment.days')}</legend>
      <div className="date-strip">
        {days.map(({ date, free }) => (
          <label key={date} className="slot">
            <input
              type="radio"
              name={name}
              className="only-heard"
              checked={value === date}
              disabled={free === 0}
              onChange={() => onChange(date)}
            />
            <span className="slot-main">{showDay(`${date}T00:00:00Z`, language, 'UTC')}</span>
            <span className="slot-note">
              {free === 0 ? t('appointment.dayFull') : t('appointment.dayFree', { count: free })}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface TimeChipsProps {
  /** `label` is the time as it is shown; `note` such as the doctor's name. */
  readonly times: readonly { readonly value: string; readonly label: string; readonly note?: string }[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** The free times of one day as large chips. */
export function TimeChips({ times, value, onChange }: TimeChipsProps) {
  const t = useText();
  const name = useId();
  return (
    <fieldset className="slots">
      <legend className="field-label">{t('appointment.times')}</legend>
      <div className="time-chips">
        {times.map((time) => (
          <label key={time.value} className="slot">
            <input
              type="radio"
              name={name}
              className="only-heard"
              checked={value === time.value}
              onChange={() => onChange(time.value)}
            />
            <span className="slot-main">{time.label}</span>
            {time.note !== undefined && <span className="slot-note">{time.note}</span>}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
