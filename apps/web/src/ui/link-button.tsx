import './button.css';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ButtonKind } from './button.tsx';

interface LinkButtonProps {
  readonly href: string;
  readonly kind?: ButtonKind;
  readonly wide?: boolean;
  readonly icon?: ReactNode;
  readonly children: ReactNode;
}

/** A link that looks like a button: it goes somewhere and changes nothing. `tel:` and foreign pages leave the app. */
export function LinkButton({ href, kind = 'secondary', wide, icon, children }: LinkButtonProps) {
  const className = `button button-${kind}${wide === true ? ' button-wide' : ''}`;
  if (!href.startsWith('/')) {
    return (
      <a className={className} href={href} rel="noreferrer">
        {icon}
        <span>{children}</span>
      </a>
    );
  }
  return (
    <Link className={className} href={href}>
      {icon}
      <span>{children}</span>
    </Link>
  );
}
