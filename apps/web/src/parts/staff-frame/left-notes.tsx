import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { useStaff } from './staff-place.tsx';

/** Notes that have waited too long to be finalised, on the first page of whoever can do something about it. */
export function LeftNotes() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data } = useRead('listUnfinalised', { params: { clinicId } });
  const count = (data?.notes ?? []).filter(({ isOverdue }) => isOverdue).length;
  if (count === 0) return null;
  return (
    <Callout tone="warning" title={t('unfinalised.waiting', { count })}>
      <ButtonLink small href={`/staff/${clinicId}/unfinalised`}>
        {t('unfinalised.title')}
      </ButtonLink>
    </Callout>
  );
}
