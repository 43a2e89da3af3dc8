import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { today } from './civil-day.ts';
import { useStaff } from './staff-place.tsx';

/** What those who watch over the system have let lie, above their board. */
export function Overdue() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const params = { clinicId };
  const people = useRead('listStaffReviews', { params });
  const emergencies = useRead('listEmergencies', { params });
  const orders = useRead('listWorkOrders', { params });
  const { data: state } = useRead('getEmergencyState', { params });
  const toDo = state?.toDo ?? null;
  const waiting = (orders.data?.orders ?? []).filter(
    ({ state, isOverdue }) => state === 'asked' || state === 'toConfirm' || isOverdue,
  ).length;
  const late = (emergencies.data?.emergencies ?? []).filter(({ isOverdue }) => isOverdue).length;
  const at = `/staff/${clinicId}/safeguard`;
  return (
    <>
      {toDo !== null && toDo.alarms > 0 && (
        <Callout tone="warning" title={t('accessReview.alarms', { count: toDo.alarms })}>
          <ButtonLink small href={`${at}/review?month=${today().slice(0, 7)}`}>
            {t('accessReview.title')}
          </ButtonLink>
        </Callout>
      )}
      {people.data?.isOverdue === true && (
        <Callout tone="warning" title={t('staffReview.late')}>
          <ButtonLink small href={`${at}/people`}>
            {t('staffReview.title')}
          </ButtonLink>
        </Callout>
      )}
      {waiting > 0 && (
        <Callout tone="warning" title={t('maintenance.waiting', { count: waiting })}>
          <ButtonLink small href={`${at}/maintenance`}>
            {t('maintenance.title')}
          </ButtonLink>
        </Callout>
      )}
      {toDo !== null &&
        (['seal', 'check', 'review'] as const)
          .map((what) => ({
            what,
            count: { seal: toDo.toSeal, check: toDo.toCheck, review: toDo.toReview }[what],
          }))
          .filter(({ count }) => count > 0)
          .map(({ what, count }) => (
            <Callout
              key={what}
              tone="warning"
              title={t(`sealed.toDo.${what}`, { count, overdue: toDo.reviewsOverdue })}
            >
              <ButtonLink small href={`${at}/sealed`}>
                {t('sealed.title')}
              </ButtonLink>
            </Callout>
          ))}
      {late > 0 && (
        <Callout tone="warning" title={t('emergency.late', { count: late })}>
          <ButtonLink small href={`${at}/emergencies`}>
            {t('emergency.title')}
          </ButtonLink>
        </Callout>
      )}
    </>
  );
}
