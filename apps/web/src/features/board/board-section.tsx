import { useId } from 'react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { BoardCard } from './board-card.tsx';
import type { BoardRow, SectionKey } from './sections.ts';

interface BoardSectionProps {
  readonly section: SectionKey;
  readonly rows: readonly BoardRow[];
  readonly isToday: boolean;
}

/** The people in one state. */
export function BoardSection({ section, rows, isToday }: BoardSectionProps) {
  const t = useStaffText();
  const id = useId();
  return (
    <section className={`board-section board-${section}`} aria-labelledby={id}>
      <h2 id={id}>
        {t(section === 'scheduled' && !isToday ? 'board.section.scheduledOn' : `board.section.${section}`)}
        <span className="board-count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? (
        <p className="board-none">{t('board.none')}</p>
      ) : (
        <ul>
          {rows.map((row) => (
            <li key={row.id}>
              <BoardCard row={row} section={section} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
