import { showTime } from '@onshin/text/dates';
import { useLanguage, useText } from '../lib/text/text-provider.tsx';
import { ChoiceChips } from './choice-chips.tsx';

interface TimeChipsProps {
  /** Instants of the chosen day. */
  readonly times: readonly string[];
  readonly value: string | null;
  readonly onChange: (instant: string) => void;
  readonly zone?: string;
}

/** The free times of one day as large chips. */
export function TimeChips({ times, value, onChange, zone }: TimeChipsProps) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <ChoiceChips
      label={t('appointment.times')}
      options={times.map((time) => ({ value: time, label: showTime(time, language, zone) }))}
      value={value === null ? [] : [value]}
      onChange={([chosen]) => chosen !== undefined && onChange(chosen)}
    />
  );
}
