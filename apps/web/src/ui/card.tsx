import './card.css';
import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  /** The level of the heading; 2 under a page's title. */
  readonly level?: 2 | 3;
  /** A small word above the title: what kind of thing this is. */
  readonly eyebrow?: ReactNode;
  /** The one thing of the page stands out with the key colour's line. */
  readonly lead?: boolean;
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
}

/** A thing of its own with what can be done about it. */
export function Card({ title, level = 2, eyebrow, lead, actions, children }: CardProps) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section className={`card${lead === true ? ' card-lead' : ''}`} aria-labelledby={title === undefined ? undefined : id}>
      {eyebrow !== undefined && <p className="card-eyebrow">{eyebrow}</p>}
      {title !== undefined && <Heading id={id}>{title}</Heading>}
      {children}
      {actions !== undefined && <div className="card-actions">{actions}</div>}
    </section>
  );
}
