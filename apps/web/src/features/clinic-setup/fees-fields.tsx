import type { ClinicSettings } from '@onshin/contract';
import { Plus } from 'lucide-react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';

type Fees = ClinicSettings['fees'];

interface FeesFieldsProps {
  readonly value: Fees;
  readonly onChange: (value: Fees) => void;
}

/** What it costs, one line each: shown to everybody before they ask for care. */
export function FeesFields({ value, onChange }: FeesFieldsProps) {
  const t = useStaffText();
  const change = (index: number, part: Partial<Fees[number]>): void =>
    onChange(value.map((fee, at) => (at === index ? { ...fee, ...part } : fee)));
  return (
    <div className="stack-small">
      {value.map((fee, index) => (
        <fieldset key={`${index}-${value.length}`} className="fees">
          <legend className="only-heard">{fee.label}</legend>
          <input
            className="input"
            required
            aria-label={t('settings.fee.label')}
            placeholder={t('settings.fee.label')}
            value={fee.label}
            onChange={(event) => change(index, { label: event.target.value })}
          />
          <input
            type="number"
            min={0}
            className="input"
            aria-label={t('settings.fee.yen')}
            value={fee.amountYen}
            onChange={(event) => change(index, { amountYen: Number(event.target.value) })}
          />
          <input
            className="input"
            aria-label={t('settings.fee.note')}
            placeholder={t('settings.fee.note')}
            value={fee.note}
            onChange={(event) => change(index, { note: event.target.value })}
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
          onClick={() => onChange([...value, { label: '', amountYen: 0, note: '' }])}
        >
          {t('settings.addFee')}
        </Button>
      </div>
    </div>
  );
}
