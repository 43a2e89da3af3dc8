import './step-bar.css';
import { useText } from '../lib/text/text-provider.tsx';

interface StepBarProps {
  readonly steps: readonly string[];
  /** Index of the step shown. */
  readonly current: number;
  readonly label: string;
}

/** Where one is: a thin bar with words. On a phone the word of the present step, on wide pages all of them. */
export function StepBar({ steps, current, label }: StepBarProps) {
  const t = useText();
  return (
    <nav className="steps" aria-label={label}>
      <p className="steps-now" aria-hidden="true">
        <strong>{steps[current]}</strong>
        <span>
          {current + 1} / {steps.length}
        </span>
      </p>
      <ol>
        {steps.map((step, index) => (
          <li
            key={step}
            className={index < current ? 'step-done' : undefined}
            aria-current={index === current ? 'step' : undefined}
          >
            <span className="step-word">{step}</span>
            {index < current && <span className="only-heard">{t('step.done')}</span>}
          </li>
        ))}
      </ol>
    </nav>
  );
}
