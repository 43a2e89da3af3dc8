import { showCivilDate, showFullDateTime } from '@onshin/text/dates';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';
import { SignReview } from './sign-review.tsx';

/** Everybody who can come in, looked through again and again. */
export default function PeoplePage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <People />
    </StaffPlace>
  );
}

function People() {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId, isAdministrator, isSecurityOfficer } = useStaff();
  const { data, error } = useRead('listStaffReviews', { params: { clinicId } });
  return (
    <SafeguardFrame title={t('staffReview.title')} lead={t('staffReview.lead')}>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <Callout
            tone={data.isOverdue ? 'warning' : 'info'}
            title={t(data.isOverdue ? 'staffReview.overdue' : 'staffReview.next', {
              date: showCivilDate(data.nextBy, language),
            })}
          />
          {(isAdministrator || isSecurityOfficer) && (
            <SignReview key={data.reviews[0]?.at ?? ''} people={data.people} />
          )}
          {data.reviews.map((review) => (
            <Card key={review.at} title={t('staffReview.signed', { name: review.by })}>
              <p className="soft">{showFullDateTime(review.at, language)}</p>
              <ul className="visits">
                {review.items.map((item) => (
                  <li key={item.name}>
                    <strong>{item.name}</strong>
                    {item.roles.map((role) => t(`people.role.${role}`)).join('、')}・
                    {t(`staffReview.outcome.${item.outcome}`)} {item.words}
                  </li>
                ))}
              </ul>
            </Card>
          ))}
        </>
      )}
    </SafeguardFrame>
  );
}
