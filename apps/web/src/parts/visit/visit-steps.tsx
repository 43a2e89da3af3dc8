import { usePatientText } from '../../lib/text/text-provider.tsx';
import { StepBar } from '../../ui/step-bar.tsx';

/** Where one stands on the way to the visit: five words. */
export function VisitSteps({ current }: { readonly current: number }) {
  const t = usePatientText();
  return (
    <StepBar
      label={t('visit.steps')}
      steps={[
        t('visit.step.request'),
        t('visit.step.agree'),
        t('visit.step.book'),
        t('visit.step.prepare'),
        t('visit.step.call'),
      ]}
      current={current}
    />
  );
}
