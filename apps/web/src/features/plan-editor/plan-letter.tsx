import type { CarePlanItems } from '@onshin/contract';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { planItemKeys } from './plan-items.ts';

interface PlanLetterProps {
  readonly name: string;
  readonly items: CarePlanItems;
}

/** The plan as the patient reads it. */
export function PlanLetter({ name, items }: PlanLetterProps) {
  const t = useStaffText();
  return (
    <div className="plan-letter">
      <p className="plan-letter-name">{t('plan.letter', { name })}</p>
      <DescriptionList
        items={planItemKeys.map((key) => ({ term: t(`plan.item.${key}`), value: items[key] }))}
      />
    </div>
  );
}
