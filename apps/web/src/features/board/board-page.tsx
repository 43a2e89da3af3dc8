import './board.css';
import { showCivilDate } from '@onshin/text/dates';
import { Bell, BellOff, Radio, RefreshCw } from 'lucide-react';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { today } from '../../parts/staff-frame/civil-day.ts';
import { EntriesToSee } from '../../parts/staff-frame/entries-to-see.tsx';
import { LeftNotes } from '../../parts/staff-frame/left-notes.tsx';
import { Overdue } from '../../parts/staff-frame/overdue.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { BoardFilters } from './board-filters.tsx';
import { BoardSection } from './board-section.tsx';
import { bySection, doctorsOf, sectionKeys } from './sections.ts';
import { useBoardSocket } from './use-board-socket.ts';
import { useRowKeys } from '../../parts/staff-frame/use-row-keys.ts';
import { useWaitingAlert } from './use-waiting-alert.ts';

/** Who is next, and what they wait for. */
export default function BoardPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Board />
    </StaffPlace>
  );
}

function Board() {
  const t = useStaffText();
  const { language } = useLanguage();
  const staff = useStaff();
  const [date, setDate] = useState(today);
  const [doctor, setDoctor] = useState<string | null>(null);
  const isLive = useBoardSocket(staff.clinicId);
  const board = useRead(
    'getBoard',
    { params: { clinicId: staff.clinicId }, query: { date } },
    { every: isLive ? 60_000 : 15_000 },
  );
  useRowKeys('.board-link');
  const rows = board.data?.consultations ?? [];
  const sections = bySection(rows, doctor);
  const isToday = date === today();
  const title = isToday ? t('board.title') : t('board.titleOn', { date: showCivilDate(date, language) });
  const alert = useWaitingAlert(
    sections.waiting.map((row) => row.id),
    `${title} | ${staff.clinicName}`,
  );
  return (
    <StaffPage
      title={title}
      lead={
        <span className="row staff-small">
          <Chip
            tone={isLive ? 'good' : 'neutral'}
            icon={isLive ? <Radio aria-hidden="true" /> : <RefreshCw aria-hidden="true" />}
          >
            {t(isLive ? 'board.live' : 'board.polling')}
          </Chip>
          <span className="board-keys">
            <Kbd keys="J" /> <Kbd keys="K" /> {t('board.keys')} <Kbd keys="Enter" /> {t('board.keys.open')}
          </span>
        </span>
      }
      actions={
        <Button
          small
          icon={alert.isOn ? <BellOff aria-hidden="true" /> : <Bell aria-hidden="true" />}
          aria-pressed={alert.isOn}
          onClick={alert.toggle}
        >
          {t(alert.isOn ? 'board.sound.off' : 'board.sound.on')}
        </Button>
      }
    >
      {staff.watchesSystem && <Overdue />}
      {(staff.isDoctor || staff.isAdministrator) && <LeftNotes />}
      {staff.opensCharts && <EntriesToSee />}
      <BoardFilters
        date={date}
        onDate={setDate}
        doctors={doctorsOf(rows)}
        doctor={doctor}
        onDoctor={setDoctor}
      />
      {board.error !== null && <ProblemNotice error={board.error} onRetry={() => void board.refetch()} />}
      {board.data === undefined && board.error === null && <Skeleton lines={8} />}
      {board.data !== undefined && rows.length === 0 && (
        <EmptyState title={t('board.empty')}>
          <p>{t('board.empty.detail')}</p>
        </EmptyState>
      )}
      {rows.length > 0 && (
        <div className="board">
          {sectionKeys.map((key) => (
            <BoardSection key={key} section={key} rows={sections[key]} isToday={isToday} />
          ))}
        </div>
      )}
    </StaffPage>
  );
}
