import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { dayAfter, today } from '../../parts/staff-frame/civil-day.ts';

interface BoardFiltersProps {
  readonly date: string;
  readonly onDate: (date: string) => void;
  readonly doctors: readonly string[];
  readonly doctor: string | null;
  readonly onDoctor: (doctor: string | null) => void;
}

/** Which day and whose patients. */
export function BoardFilters({ date, onDate, doctors, doctor, onDoctor }: BoardFiltersProps) {
  const t = useStaffText();
  return (
    <div className="board-filters not-printed">
      <Button small aria-label={t('board.previous')} onClick={() => onDate(dayAfter(date, -1))}>
        <ChevronLeft aria-hidden="true" />
      </Button>
      <label>
        <span className="only-heard">{t('board.date')}</span>
        <input
          type="date"
          className="input"
          value={date}
          onChange={(event) => event.target.value !== '' && onDate(event.target.value)}
        />
      </label>
      <Button small aria-label={t('board.next')} onClick={() => onDate(dayAfter(date, 1))}>
        <ChevronRight aria-hidden="true" />
      </Button>
      <Button small kind="quiet" disabled={date === today()} onClick={() => onDate(today())}>
        {t('board.today')}
      </Button>
      <label className="board-doctor">
        <span>{t('board.doctor')}</span>
        <select
          className="input"
          value={doctor ?? ''}
          onChange={(event) => onDoctor(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{t('board.allDoctors')}</option>
          {doctors.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
