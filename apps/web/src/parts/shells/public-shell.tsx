import './public-shell.css';
import type { ReactNode } from 'react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { DemoBand, OfflineBand } from '../../ui/bands.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { mainId, SkipLink } from '../../ui/skip-link.tsx';
import { Brand } from './brand.tsx';

interface PublicShellProps {
  readonly clinicName: string;
  readonly homeHref: string;
  readonly isDemonstration: boolean;
  /** Links to the parts of the page. */
  readonly parts?: readonly { readonly id: string; readonly label: string }[];
  readonly foot?: ReactNode;
  readonly children: ReactNode;
}

/** A clinic's face to everyone. */
export function PublicShell(shell: PublicShellProps) {
  const t = usePatientText();
  return (
    <div className="public-shell">
      <SkipLink />
      {shell.isDemonstration && <DemoBand />}
      <OfflineBand />
      <header className="public-top">
        <Brand name={shell.clinicName} href={shell.homeHref} />
        {shell.parts !== undefined && (
          <nav aria-label={t('public.menu')}>
            {shell.parts.map((part) => (
              <a key={part.id} href={`#${part.id}`}>
                {part.label}
              </a>
            ))}
          </nav>
        )}
        <LanguageSwitch />
      </header>
      <main id={mainId} className="public-main">
        {shell.children}
      </main>
      {shell.foot !== undefined && <footer className="public-foot">{shell.foot}</footer>}
    </div>
  );
}
