import './pictures.css';

interface HowItWorksProps {
  /** Three steps: what one does, and one sentence. */
  readonly steps: readonly [HowStep, HowStep, HowStep];
}
export interface HowStep {
  readonly title: string;
  readonly detail: string;
}

const drawings = [
  <>
    <rect className="draw-paper" x="46" y="10" width="68" height="80" rx="10" />
    <path className="draw-line" d="M62 32h36M62 48h36M62 64h20" />
    <path className="draw-key" d="m98 84 24-26 10 9-24 26-13 3Z" />
  </>,
  <>
    <rect className="draw-paper" x="38" y="20" width="84" height="68" rx="10" />
    <path className="draw-line" d="M38 40h84M58 12v16M102 12v16" />
    <circle className="draw-soft" cx="60" cy="55" r="5" />
    <circle className="draw-soft" cx="80" cy="55" r="5" />
    <circle className="draw-soft" cx="60" cy="73" r="5" />
    <circle className="draw-key" cx="100" cy="63" r="14" />
    <path className="draw-white" d="m94 63 4 5 8-9" />
  </>,
  <>
    <rect className="draw-paper" x="56" y="6" width="50" height="88" rx="11" />
    <circle className="draw-soft" cx="81" cy="38" r="11" />
    <path className="draw-soft" d="M61 73c2-15 10-21 20-21s18 6 20 21Z" />
    <path className="draw-line" d="M74 84h14" />
    <path
      className="draw-stroke"
      d="M116 34c6 6 6 18 0 24M126 26c11 11 11 30 0 41M46 34c-6 6-6 18 0 24M36 26c-11 11-11 30 0 41"
    />
  </>,
];

/** How online care goes, in three pictures with their words. */
export function HowItWorks({ steps }: HowItWorksProps) {
  return (
    <ol className="how">
      {steps.map((step, index) => (
        <li key={step.title}>
          <svg viewBox="0 0 160 100" aria-hidden="true">
            {drawings[index]}
          </svg>
          <div>
            <h3>
              <span className="how-number">{index + 1}</span>
              {step.title}
            </h3>
            <p>{step.detail}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
