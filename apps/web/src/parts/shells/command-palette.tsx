import './command-palette.css';
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { useLocation } from 'wouter';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { matches } from './matches.ts';

/** A page to go to or an act to carry out. */
export interface Command {
  readonly label: string;
  /** Other words it is found by. */
  readonly words?: string;
  readonly icon?: ReactNode;
  readonly href?: string;
  readonly run?: () => void;
}

interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly commands: readonly Command[];
}

/** A list of pages and acts that narrows while one writes. */
export function CommandPalette({ isOpen, onClose, commands }: CommandPaletteProps) {
  const t = useStaffText();
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t('staff.palette.open')}>
      <Palette commands={commands} onClose={onClose} />
    </Dialog>
  );
}

function Palette({ commands, onClose }: Omit<CommandPaletteProps, 'isOpen'>) {
  const t = useStaffText();
  const id = useId();
  const [, go] = useLocation();
  const [query, setQuery] = useState('');
  const [at, setAt] = useState(0);
  const found = commands.filter(({ label, words }) => matches(`${label} ${words ?? ''}`, query));
  const carryOut = (command: Command | undefined): void => {
    if (command === undefined) return;
    onClose();
    command.run?.();
    if (command.href !== undefined) go(command.href);
  };
  const press = (event: KeyboardEvent): void => {
    // While a word is being converted from kana, Enter belongs to the conversion.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') carryOut(found[at]);
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, found.length - 1));
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0));
    else return;
    event.preventDefault();
  };
  return (
    <div className="palette">
      <input
        className="input"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={found.length > 0 ? `${id}-${at}` : undefined}
        aria-label={t('staff.palette.open')}
        aria-describedby={`${id}-hint`}
        autoComplete="off"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setAt(0);
        }}
        onKeyDown={press}
      />
      <p className="only-heard" role="status">
        {t('staff.palette.count', { count: found.length })}
      </p>
      <div role="listbox" id={`${id}-list`} aria-label={t('staff.palette.open')} tabIndex={-1}>
        {found.map((command, index) => (
          <div
            key={`${command.href ?? ''} ${command.label}`}
            role="option"
            id={`${id}-${index}`}
            aria-selected={index === at}
            tabIndex={-1}
            onClick={() => carryOut(command)}
            onKeyDown={press}
          >
            {command.icon}
            <span>{command.label}</span>
          </div>
        ))}
      </div>
      <p className="soft" id={`${id}-hint`}>
        {found.length === 0 ? t('staff.palette.none') : t('staff.palette.hint')}
      </p>
    </div>
  );
}
