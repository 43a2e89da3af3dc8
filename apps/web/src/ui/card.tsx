import { type ReactNode, useId } from 'react';

interface CardProps {
  readonly title?: ReactNode;
  /** Stands right of the title: a chip or one small button. */
  readonly aside?: ReactNode;
  readonly tone?: 'plain' | 'key' | 'soft';
  readonly level?: 2 | 3;
  readonly children: ReactNode;
}

/** A piece of the page that stands for itself. With a title it is a region of its own. */
export function Card({ title, aside, tone = 'plain', level = 2, children }: CardProps) {
  const id = useId();
  if (title === undefined) return <div className={`card card-${tone}`}>{children}</div>;
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <section className={`card card-${tone}`} aria-labelledby={id}>
      <div className="card-head">
        <Heading id={id}>{title}</Heading>
        {aside}
      </div>
      {children}
    </section>
  );
}
