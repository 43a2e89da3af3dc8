import { useEffect } from 'react';

/** J and K move from row to row; Enter then opens, as on any link. Never while somebody is writing. */
export function useRowKeys(selector: string): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const step = event.key === 'j' ? 1 : event.key === 'k' ? -1 : 0;
      const { target } = event;
      if (step === 0 || (target instanceof HTMLElement && target.closest('input, textarea, select, dialog')))
        return;
      const rows = [...document.querySelectorAll<HTMLElement>(selector)];
      const at = rows.findIndex((row) => row === document.activeElement);
      const next = rows[at === -1 ? 0 : Math.min(Math.max(at + step, 0), rows.length - 1)];
      next?.focus();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [selector]);
}
