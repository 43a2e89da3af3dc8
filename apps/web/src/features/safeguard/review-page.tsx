import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { EventsTable } from './access-tables.tsx';
import { FindingCard } from './finding-card.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';
import { SignMonth } from './sign-month.tsx';

/** A month of accesses: what stands out and what was made of it, some at random, and who signed. */
export default function ReviewPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Review />
    </StaffPlace>
  );
}

function Review() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [month, setMonth] = useState<string | null>(() => new URLSearchParams(location.search).get('month'));
  const { data, error } = useRead('getAccessReview', {
    params: { clinicId },
    query: month === null ? {} : { month },
  });
  return (
    <SafeguardFrame title={t('accessReview.title')} lead={t('accessReview.lead')}>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <Field label={t('accessReview.month')} unmarked>
            <Select
              value={data.month}
              onChange={setMonth}
              options={data.months.map((each) => ({
                value: each.month,
                label: t(
                  each.isSigned
                    ? 'accessReview.month.signed'
                    : each.isOver
                      ? 'accessReview.month.open'
                      : 'accessReview.month.goesOn',
                  { month: each.month },
                ),
              }))}
            />
          </Field>
          <Card title={t('accessReview.counts')}>
            <DescriptionList
              items={(['events', 'people', 'patients', 'refused'] as const).map((key) => ({
                term: t(`accessReview.counts.${key}`),
                value: String(data.counts[key]),
              }))}
            />
          </Card>
          <h2>{t('accessReview.findings')}</h2>
          {data.findings.length === 0 && <p className="soft">{t('accessReview.findings.none')}</p>}
          {data.findings.map((finding) => (
            <FindingCard
              key={`${finding.kind} ${finding.firstEventId}`}
              month={data.month}
              finding={finding}
            />
          ))}
          <Card title={t('accessReview.sample')}>
            <p className="soft">{t('accessReview.sample.lead')}</p>
            <EventsTable events={data.sample} />
          </Card>
          {data.signed === null ? (
            <SignMonth review={data} />
          ) : (
            <Callout
              tone="success"
              title={t('accessReview.signed', { by: data.signed.by, month: data.month })}
            >
              <p>{data.signed.words}</p>
            </Callout>
          )}
        </>
      )}
    </SafeguardFrame>
  );
}
