import './staff-shell.css';
import { LockKeyhole, LogOut, Search } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link } from 'wouter';
import { lockNow } from '../../lib/lock/lock.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { DemoBand, OfflineBand } from '../../ui/bands.tsx';
import { Button } from '../../ui/button.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { LanguageSwitch } from '../../ui/language-switch.tsx';
import { mainId, SkipLink } from '../../ui/skip-link.tsx';
import { Brand } from './brand.tsx';
import { type Command, CommandPalette } from './command-palette.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export interface RailItem {
  readonly href: string;
  readonly label: string;
  readonly icon: ReactNode;
  /** One letter, pressed after G. */
  readonly letter?: string;
}

interface StaffShellProps {
  readonly clinicName: string;
  readonly personName: string;
  readonly isDemonstration: boolean;
  readonly items: readonly RailItem[];
  /** Actions beside the pages, for the palette. */
  readonly commands?: readonly Command[];
  readonly onSignOut: () => void;
  readonly children: ReactNode;
}

/** The clinic's frame: pages at the left, whose clinic and who at the top, everything by keyboard. */
export function StaffShell(shell: StaffShellProps) {
  const t = useStaffText();
  const [isSearching, setSearching] = useState(false);
  useShortcuts(shell.items, () => setSearching(true));
  return (
    <div className="staff-shell">
      <SkipLink />
      <div className="staff-bands">
        {shell.isDemonstration && <DemoBand />}
        <OfflineBand />
      </div>
      <header className="staff-top not-printed">
        <Brand name={shell.clinicName} href="/staff" />
        <button type="button" className="staff-search" onClick={() => setSearching(true)}>
          <Search aria-hidden="true" />
          <span>{t('staff.palette.open')}</span>
          <Kbd keys="Ctrl+K" />
        </button>
        <LanguageSwitch />
        <Link href="/staff/account" className="staff-person" title={t('account.title')}>
          <span className="staff-initial" aria-hidden="true">
            {shell.personName.slice(0, 1)}
          </span>
          <span className="only-heard">{t('staff.signedInAs', { name: shell.personName })}</span>
          <span aria-hidden="true">{shell.personName}</span>
        </Link>
        <Button
          kind="quiet"
          icon={<LockKeyhole aria-hidden="true" />}
          title={t('lock.now.key')}
          onClick={() => void lockNow()}
        >
          {t('lock.now')}
        </Button>
        <Button kind="quiet" icon={<LogOut aria-hidden="true" />} onClick={shell.onSignOut}>
          {t('action.signOut')}
        </Button>
      </header>
      <nav className="staff-rail not-printed" aria-label={t('page.main')}>
        {shell.items.map((item) => (
          <RailLink key={item.href} {...item} />
        ))}
      </nav>
      <main id={mainId} className="staff-main">
        {shell.children}
      </main>
      <CommandPalette
        isOpen={isSearching}
        onClose={() => setSearching(false)}
        commands={[...shell.items, ...(shell.commands ?? [])]}
      />
    </div>
  );
}

function RailLink({ href, label, icon, letter }: RailItem) {
  return (
    <Link href={href} className={(isHere) => (isHere ? 'rail-link rail-here' : 'rail-link')}>
      {icon}
      <span>{label}</span>
      {letter !== undefined && <Kbd keys={`G+${letter}`} />}
    </Link>
  );
}
