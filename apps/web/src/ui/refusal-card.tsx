import './refusal-card.css';
import { OctagonX } from 'lucide-react';
import type { ReactNode } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

interface RefusalCardProps {
  /** What is missing, in a few words. */
  readonly missing: string;
  /** Why, in one sentence. */
  readonly why: string;
  readonly clauseId: string;
  readonly section?: string;
  /** The button that solves it. */
  readonly action?: ReactNode;
}

/** Refused by law: what is missing, why, the clause on tap, and the button that solves it. */
export function RefusalCard({ missing, why, clauseId, section, action }: RefusalCardProps) {
  const t = useText();
  return (
    <section className="refusal">
      <p className="refusal-word">
        <OctagonX aria-hidden="true" />
        {t('refusal.heading')}
      </p>
      <h3>{missing}</h3>
      <p>{why}</p>
      {action !== undefined && action !== null && <div className="refusal-action">{action}</div>}
      <details>
        <summary>{t('refusal.clause')}</summary>
        <p>
          {section !== undefined && <span>{t('refusal.section', { section })} </span>}
          <span>{t('refusal.clauseId', { clause: clauseId })}</span>
        </p>
      </details>
    </section>
  );
}
