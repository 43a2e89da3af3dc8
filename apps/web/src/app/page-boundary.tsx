import { Component, type ReactNode } from 'react';
import { useText } from '../lib/text/text-provider.tsx';
import { ErrorState } from '../ui/error-state.tsx';

function Fallen() {
  const t = useText();
  return (
    <ErrorState title={t('error.page')} remedy={t('error.page.remedy')} onRetry={() => location.reload()} />
  );
}

/** A fault of one page stays on that page: the frame, the demonstration band and the telephone remain. */
export class PageBoundary extends Component<
  { readonly children: ReactNode },
  { readonly hasFallen: boolean }
> {
  override state = { hasFallen: false };

  static getDerivedStateFromError() {
    return { hasFallen: true };
  }

  override render() {
    return this.state.hasFallen ? <Fallen /> : this.props.children;
  }
}
