import type { CarePlanVersionView } from '@onshin/contract';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { RadioCards } from '../../ui/choices.tsx';

interface PlanVersionsProps {
  readonly versions: readonly CarePlanVersionView[];
  readonly shown: string;
  readonly onChoose: (id: string) => void;
}

/** Earlier versions stay readable. */
export function PlanVersions({ versions, shown, onChoose }: PlanVersionsProps) {
  const t = usePatientText();
  return (
    <div className="not-printed">
      <RadioCards
        label={t('patientPlan.versions')}
        unmarked
        options={versions.map(({ id, version, status }) => ({
          value: id,
          label: t('home.plan.version', { version }),
          detail: t(`patientPlan.status.${status}`),
        }))}
        value={shown}
        onChange={onChoose}
      />
    </div>
  );
}
