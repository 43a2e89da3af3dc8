import { showDay } from '@onshin/text/dates';
import { Plus } from 'lucide-react';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';

export interface Hours {
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

interface HoursFieldsProps {
  readonly value: readonly Hours[];
  readonly onChange: (value: { weekday: number; from: string; to: string }[]) => void;
}

/** Hours of the week, one line each. */
export function HoursFields({ value, onChange }: HoursFieldsProps) {
  const t = useStaffText();
  const weekdays = useWeekdays();
  const change = (index: number, part: Partial<Hours>): void =>
    onChange(value.map((hours, at) => (at === index ? { ...hours, ...part } : hours)));
  return (
    <div className="stack-small">
      {value.map((hours, index) => (
        <fieldset key={`${index}-${value.length}`} className="hours">
          <legend className="only-heard">{weekdays[hours.weekday]}</legend>
          <select
            className="input"
            aria-label={t('settings.weekday')}
            value={hours.weekday}
            onChange={(event) => change(index, { weekday: Number(event.target.value) })}
          >
            {weekdays.map((name, weekday) => (
              <option key={name} value={weekday}>
                {name}
              </option>
            ))}
          </select>
          <input
            type="time"
            className="input"
            aria-label={t('settings.from')}
            value={hours.from}
            onChange={(event) => change(index, { from: event.target.value })}
          />
          <input
            type="time"
            className="input"
            aria-label={t('settings.to')}
            value={hours.to}
            onChange={(event) => change(index, { to: event.target.value })}
          />
          <Button small kind="quiet" onClick={() => onChange(value.filter((_, at) => at !== index))}>
            {t('settings.remove')}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button
          small
          icon={<Plus aria-hidden="true" />}
          onClick={() => onChange([...value, { weekday: 1, from: '09:00', to: '17:00' }])}
        >
          {t('settings.addHours')}
        </Button>
      </div>
    </div>
  );
}

/** Names of the days from Sunday on. 4 January 1970 was one. */
function useWeekdays(): readonly string[] {
  const { language } = useLanguage();
  return Array.from({ length: 7 }, (_, weekday) => {
    const day = showDay(new Date(Date.UTC(1970, 0, 4 + weekday)), language, 'UTC');
    return /[(（](.)[)）]/.exec(day)?.[1] ?? day.split(' ')[0] ?? day;
  });
}
