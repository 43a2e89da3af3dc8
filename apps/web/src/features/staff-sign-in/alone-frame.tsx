import type { ReactNode } from 'react';
import { Brand } from '../../parts/shells/brand.tsx';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { DemoBand, OfflineBand } from '../../ui/bands.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { mainId } from '../../ui/skip-link.tsx';

interface AloneFrameProps {
  readonly isDemonstration: boolean;
  readonly children: ReactNode;
}

/** A page before anybody is signed in: one narrow column. */
export function AloneFrame({ isDemonstration, children }: AloneFrameProps) {
  const t = useStaffText();
  return (
    <div className="alone">
      {isDemonstration && <DemoBand />}
      <OfflineBand />
      <header className="alone-top">
        <Brand name={t('product.name')} href="/staff" />
        <LanguageSwitch />
      </header>
      <main id={mainId} className="alone-main">
        {children}
      </main>
    </div>
  );
}
