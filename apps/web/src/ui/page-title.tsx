import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../lib/text/text-provider.tsx';

interface PageTitleProps {
  /** The title of the tab and the heading. */
  readonly title: string;
  readonly lead?: ReactNode;
  /** Right of the title on wide pages. */
  readonly aside?: ReactNode;
}

let isFirstPage = true;

/** The heading of a page. After a change of page the focus goes to it, so that it is read out. */
export function PageTitle({ title, lead, aside }: PageTitleProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('page.titled', { title, place: t('product.name') });
  }, [title, t]);
  useEffect(() => {
    // The first page belongs to the browser: it starts at the top, where the skip link is.
    if (isFirstPage) isFirstPage = false;
    else heading.current?.focus();
  }, [title]);
  return (
    <div className="page-title">
      <div>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead !== undefined && <p className="soft prose">{lead}</p>}
      </div>
      {aside}
    </div>
  );
}
