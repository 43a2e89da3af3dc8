import { showDateTime, showTime } from '@onshin/text/dates';
import { Link } from 'wouter';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { showStretch, useNow } from '../../lib/time/use-now.ts';
import type { BoardRow, SectionKey } from './sections.ts';

const tones: Record<SectionKey, ChipTone> = {
  requests: 'key',
  accepted: 'neutral',
  scheduled: 'neutral',
  waiting: 'care',
  inCall: 'good',
  ended: 'care',
  closed: 'off',
};

/** One consultation: who, why, when, with whom. The whole card opens it, to whoever takes part in care. */
export function BoardCard({ row, section }: { readonly row: BoardRow; readonly section: SectionKey }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId, opensCharts } = useStaff();
  return (
    <article className="board-card">
      <p className="board-who">
        {opensCharts ? (
          <Link className="board-link" href={`/staff/${clinicId}/consultations/${row.id}`}>
            {row.patientName}
          </Link>
        ) : (
          <span>{row.patientName}</span>
        )}
        <span className="soft staff-small">{row.patientKana}</span>
      </p>
      <p className="board-problem">{row.problemLabels.join('、')}</p>
      <p className="board-facts staff-small">
        {section === 'waiting' && row.waitingSince !== null && <WaitingTime since={row.waitingSince} />}
        {section !== 'waiting' && (
          <Chip tone={tones[section]}>
            {row.disposition !== null && row.status === 'closed'
              ? t(`staff.disposition.${row.disposition}`)
              : t(`consultation.status.${row.status}`)}
          </Chip>
        )}
        <span>
          {row.appointmentFrom === null
            ? t('board.requestedAt', { time: showDateTime(row.requestedAt, language) })
            : showTime(row.appointmentFrom, language)}
        </span>
        <span className="soft">{row.doctorName ?? t('board.undecided')}</span>
      </p>
      {row.missing.length > 0 && (
        <p className="board-facts staff-small">
          <span className="soft">{t('board.missing')}</span>
          {row.missing.map((each) => (
            <Chip key={each} tone="care">
              {t(`board.missing.${each}`)}
            </Chip>
          ))}
        </p>
      )}
    </article>
  );
}

/** After a quarter of an hour the bar is full: long enough that somebody should say why. */
const fullAfter = 15 * 60_000;

function WaitingTime({ since }: { readonly since: string }) {
  const t = useStaffText();
  const waited = useNow() - Date.parse(since);
  const share = Math.min(1, Math.max(0, waited / fullAfter));
  return (
    <span className="board-waiting">
      <strong>{t('board.waitingFor', { time: showStretch(waited) })}</strong>
      <span className="board-waiting-bar" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
    </span>
  );
}
