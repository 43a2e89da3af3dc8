import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

interface RefusalCardProps {
  /** What is missing. */
  readonly missing: string;
  /** What to do, in one sentence. */
  readonly remedy: string;
  readonly clauseId: string;
  readonly section: string;
  /** The button that solves it. */
  readonly action?: ReactNode;
}

/** One clause that is not met: what to do stands large, the clause opens on tap. */
export function RefusalCard({ missing, remedy, clauseId, section, action }: RefusalCardProps) {
  const t = useText();
  return (
    <section className="card refusal">
      <p className="refusal-missing">
        <CircleAlert aria-hidden="true" />
        <span>{missing}</span>
      </p>
      <p className="refusal-remedy">{remedy}</p>
      {action !== undefined && action !== null && <div>{action}</div>}
      <details className="refusal-clause">
        <summary>{t('refusal.clause')}</summary>
        <p>{t('refusal.section', { section })}</p>
        <p>{t('refusal.clauseId', { clause: clauseId })}</p>
      </details>
    </section>
  );
}
