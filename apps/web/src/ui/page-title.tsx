import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../lib/text/text-provider.tsx';
import './page-title.css';

/** The first page is opened by the browser, which has put the focus itself. */
let isFirstPage = true;

interface PageTitleProps {
  readonly children: string;
  /** The clinic: the second half of the window's title; else the product. */
  readonly place?: string;
  readonly eyebrow?: ReactNode;
  /** One sentence below. */
  readonly lead?: ReactNode;
}

/** A page's one heading. It names the window, and takes the focus when one has come from another page. */
export function PageTitle({ children, place, eyebrow, lead }: PageTitleProps) {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = t('page.titled', { title: children, place: place ?? t('product.name') });
  }, [children, place, t]);
  useEffect(() => {
    if (!isFirstPage) heading.current?.focus();
    isFirstPage = false;
  }, []);
  return (
    <header className="page-title">
      {eyebrow !== undefined && <p className="page-eyebrow">{eyebrow}</p>}
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead !== undefined && <p className="page-lead">{lead}</p>}
    </header>
  );
}
