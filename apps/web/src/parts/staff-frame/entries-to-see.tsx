import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useStaff } from './staff-place.tsx';

/** On the first page: what was entered for a doctor and waits for them, and what came back to whoever entered it. */
export function EntriesToSee() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data } = useRead('listEntriesToSee', { params: { clinicId } }, { every: 60_000 });
  const waiting = data?.waiting ?? [];
  const overdue = waiting.filter(({ isOverdue }) => isOverdue).length;
  const kinds = [
    {
      entries: waiting,
      title: `${t('behalf.board.waiting', { count: waiting.length })}${
        overdue === 0 ? '' : t('behalf.board.overdue', { count: overdue })
      }`,
    },
    {
      entries: data?.sentBack ?? [],
      title: t('behalf.board.sentBack', { count: data?.sentBack.length ?? 0 }),
    },
  ].filter(({ entries }) => entries.length > 0);
  return kinds.map(({ entries, title }) => (
    <Callout key={title} tone="warning" title={title}>
      <div className="row">
        {[...new Map(entries.map((entry) => [entry.consultationId, entry])).values()].map((entry) => (
          <ButtonLink
            key={entry.consultationId}
            small
            href={`/staff/${clinicId}/consultations/${entry.consultationId}`}
          >
            {entry.patientName}
          </ButtonLink>
        ))}
      </div>
    </Callout>
  ));
}
