import './alone-frame.css';
import type { ReactNode } from 'react';
import { useRead } from '../../lib/api/hooks.ts';
import { Brand } from './brand.tsx';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { DemoBand, OfflineBand } from '../../ui/bands.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { mainId } from '../../ui/skip-link.tsx';

interface AloneFrameProps {
  readonly children: ReactNode;
}

/** A page before anybody is signed in: one narrow column. */
export function AloneFrame({ children }: AloneFrameProps) {
  const t = useStaffText();
  const system = useRead('getSystem', {});
  return (
    <div className="alone">
      {system.data?.mode === 'demonstration' && <DemoBand />}
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
