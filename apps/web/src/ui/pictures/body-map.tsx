import './body-map.css';
import { useText } from '../../lib/text/text-provider.tsx';
import { CheckboxCard } from '../choices.tsx';
import { FieldGroup } from '../field.tsx';

/** Regions of the front of the body, as the request names them. Left and right are the patient's own. */
const regions = {
  head: 'M120 12c-20 0-32 15-32 34 0 14 5 25 14 33h36c9-8 14-19 14-33 0-19-12-34-32-34Z',
  throat: 'M104 82h32v16c0 6 5 9 12 12H92c7-3 12-6 12-12Z',
  chest: 'M72 114h96c4 0 6 3 6 8l-4 62H70l-4-62c0-5 2-8 6-8Z',
  belly: 'M70 188h100l-2 52H72Z',
  hips: 'M72 244h96c5 12 8 24 9 38H63c1-14 4-26 9-38Z',
  rightArm: 'M62 116c-16 5-22 17-25 36l-14 78c-3 15-5 25-2 34 4 11 17 10 20-2l17-70 8-38Z',
  leftArm: 'M178 116c16 5 22 17 25 36l14 78c3 15 5 25 2 34-4 11-17 10-20-2l-17-70-8-38Z',
  rightLeg: 'M63 286h55l-5 90-7 92c-1 12-32 12-33 0l-8-92Z',
  leftLeg: 'M177 286h-55l5 90 7 92c1 12 32 12 33 0l8-92Z',
} as const;
export type BodyRegion = keyof typeof regions;
const names = Object.keys(regions) as BodyRegion[];

interface BodyMapProps {
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
}

/**
 * Where it hurts: press the picture or tick the word, which are the same. The words are check boxes, so the
 * keyboard and a screen reader need no picture.
 */
export function BodyMap({ value, onChange }: BodyMapProps) {
  const t = useText();
  const toggle = (region: string): void =>
    onChange(value.includes(region) ? value.filter((other) => other !== region) : [...value, region]);
  return (
    <FieldGroup unmarked label={t('body.label')} hint={t('body.hint')}>
      <div className="body-map">
        <svg viewBox="0 0 240 490" aria-hidden="true">
          {names.map((region) => (
            <path
              key={region}
              d={regions[region]}
              className={value.includes(region) ? 'body-part body-chosen' : 'body-part'}
              onClick={() => toggle(region)}
            />
          ))}
          <text x="10" y="98">
            {t('body.right')}
          </text>
          <text x="230" y="98" textAnchor="end">
            {t('body.left')}
          </text>
        </svg>
        <div className="choices">
          {names.map((region) => (
            <CheckboxCard
              key={region}
              label={t(`body.${region}`)}
              checked={value.includes(region)}
              onChange={() => toggle(region)}
            />
          ))}
        </div>
      </div>
    </FieldGroup>
  );
}
