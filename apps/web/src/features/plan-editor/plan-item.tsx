import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';

interface PlanItemProps {
  readonly number: number;
  readonly label: string;
  readonly value: string;
  readonly previous: string | null;
  readonly onChange: (value: string) => void;
}

/** One item, with what stood there before beside it. */
export function PlanItem({ number, label, value, previous, onChange }: PlanItemProps) {
  const t = useStaffText();
  return (
    <div className="plan-item">
      <Field label={`${number}. ${label}`} required>
        <TextArea rows={3} value={value} onChange={(event) => onChange(event.target.value)} />
      </Field>
      {previous !== null && (
        <div className="plan-previous">
          {previous === value ? (
            <Chip tone="off">{t('plan.same')}</Chip>
          ) : (
            <>
              <p className="soft staff-small">{t('plan.previous')}</p>
              <p>{previous}</p>
              <Button small kind="quiet" onClick={() => onChange(previous)}>
                {t('plan.takePrevious')}
              </Button>
            </>
          )}
        </div>
      )}
    </div>
  );
}
