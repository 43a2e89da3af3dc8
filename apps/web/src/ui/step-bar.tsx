import { Check } from 'lucide-react';
import { useText } from '../lib/text/text-provider.tsx';

interface StepBarProps {
  readonly label: string;
  /** What the steps are called, in order. */
  readonly steps: readonly string[];
  /** The index of the step that is shown. */
  readonly current: number;
}

/** Where one stands in a flow: a thin bar with words. */
export function StepBar({ label, steps, current }: StepBarProps) {
  const t = useText();
  return (
    <nav className="step-bar" aria-label={label}>
      <p className="step-position">
        {t('step.position', { total: steps.length, current: current + 1 })}
        <strong> {steps[current]}</strong>
      </p>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < current ? 'step step-done' : index === current ? 'step step-current' : 'step'}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="step-words">
              {index < current && <Check aria-hidden="true" />}
              {step}
              {index < current && <span className="only-heard">{t('step.done')}</span>}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
