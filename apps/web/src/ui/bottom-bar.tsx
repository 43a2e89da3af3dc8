import type { ReactNode } from 'react';

/** The one main action at the thumb, last in a `stack` or a form; a second button stands below it. */
export function BottomBar({ children }: { readonly children: ReactNode }) {
  return <div className="bottom-bar not-printed">{children}</div>;
}
