import { useStaffText } from '../../lib/text/text-provider.tsx';
import { flat } from './flat.ts';

/** The facts a judgement rested on, as they were stored: group by group, name and value. */
export function Facts({ facts }: { readonly facts: Readonly<Record<string, unknown>> }) {
  const t = useStaffText();
  const rows = Object.entries(facts).flatMap(([group, value]) => flat(group, value));
  return (
    <details className="facts-shown">
      <summary>{t('evidence.facts')}</summary>
      <dl>
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
