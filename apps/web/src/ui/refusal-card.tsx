import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

interface RefusalCardProps {
  /** What is missing. */
  readonly missing: string;
  /** What to do, in one sentence. */
  readonly remedy: string;
  /** The clauses that ask for it. */
  readonly clauses: readonly { readonly clauseId: string; readonly section: string }[];
  /** The button that solves it. */
  readonly action?: ReactNode;
}

/** One thing that is missing: what to do stands large, the clauses behind it open on tap. */
export function RefusalCard({ missing, remedy, clauses, action }: RefusalCardProps) {
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
        <ul>
          {clauses.map(({ clauseId, section }) => (
            <li key={clauseId}>
              {t('refusal.section', { section })}
              <br />
              {t('refusal.clauseId', { clause: clauseId })}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
