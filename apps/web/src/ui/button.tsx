import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'wouter';

export type ButtonKind = 'primary' | 'secondary' | 'danger' | 'quiet';

interface Look {
  readonly kind?: ButtonKind;
  /** As wide as what holds it: the one main action of a narrow screen. */
  readonly wide?: boolean;
  readonly small?: boolean;
  readonly icon?: ReactNode;
}

interface ButtonProps extends Look, ComponentProps<'button'> {
  /** The act is under way: the words stay, presses do nothing. */
  readonly busy?: boolean;
}

function classOf({ kind = 'secondary', wide = false, small = false }: Look, more = ''): string {
  return `button button-${kind}${wide ? ' button-wide' : ''}${small ? ' button-small' : ''} ${more}`.trimEnd();
}

/** A press that does something. The words are a verb. */
export function Button({
  kind,
  wide,
  small,
  icon,
  busy = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={classOf(
        { ...(kind && { kind }), ...(wide && { wide }), ...(small && { small }) },
        className,
      )}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={(event) => {
        if (busy) event.preventDefault();
        else onClick?.(event);
      }}
    >
      {busy ? <span className="spinner" aria-hidden="true" /> : icon}
      <span>{children}</span>
    </button>
  );
}

interface ButtonLinkProps extends Look {
  readonly href: string;
  /** Loads the page anew: to the other world, or a file. */
  readonly leaves?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Goes to another page, or dials: looks like a button, is a link. */
export function ButtonLink({ href, leaves = false, icon, className, children, ...look }: ButtonLinkProps) {
  const inside = (
    <>
      {icon}
      <span>{children}</span>
    </>
  );
  const dressed = classOf(look, className);
  return leaves || !href.startsWith('/') ? (
    <a href={href} className={dressed}>
      {inside}
    </a>
  ) : (
    <Link href={href} className={dressed}>
      {inside}
    </Link>
  );
}
