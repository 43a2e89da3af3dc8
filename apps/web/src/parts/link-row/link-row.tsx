import './link-row.css';
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link } from 'wouter';

interface LinkRowProps {
  readonly href: string;
  readonly icon?: ReactNode;
  readonly title: string;
  readonly note?: string;
}

/** One line of a list that leads to a page; the whole line is the target. */
export function LinkRow({ href, icon, title, note }: LinkRowProps) {
  return (
    <li>
      <Link href={href} className="link-row">
        {icon}
        <span className="link-row-words">
          <strong>{title}</strong>
          {note !== undefined && <small>{note}</small>}
        </span>
        <ChevronRight aria-hidden="true" />
      </Link>
    </li>
  );
}
