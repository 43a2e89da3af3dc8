import type { AccessReviewView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';

type Finding = AccessReviewView['findings'][number];

interface FindingCardProps {
  readonly month: string;
  readonly finding: Finding;
}

/** Something that stood out: who, how often, whose records; and what was made of it. */
export function FindingCard({ month, finding }: FindingCardProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { handled } = finding;
  const patients = finding.patients.map((each) => `${each.name}（${each.number}）`).join('、');
  return (
    <Card
      level={3}
      title={`${t(`accessReview.kind.${finding.kind}`)} ${finding.name}`}
      aside={
        <Chip tone={handled === null ? 'care' : handled.outcome === 'incident' ? 'care' : 'good'}>
          {t(handled === null ? 'accessReview.open' : `accessReview.outcome.${handled.outcome}`)}
        </Chip>
      }
    >
      <DescriptionList
        items={[
          { term: t('access.at'), value: showFullDateTime(finding.at, language) },
          { term: t('access.count'), value: String(finding.count) },
          ...(finding.alarmedAt === null
            ? []
            : [{ term: t('accessReview.alarmed'), value: showFullDateTime(finding.alarmedAt, language) }]),
          ...(patients === ''
            ? []
            : [
                {
                  term: t('access.patients'),
                  value:
                    finding.morePatients === 0
                      ? patients
                      : `${patients}、${t('access.more', { count: finding.morePatients })}`,
                },
              ]),
          ...(handled === null
            ? []
            : [
                {
                  term: t('accessReview.reason'),
                  value: `${handled.reason}\n${handled.by}（${showFullDateTime(handled.at, language)}）`,
                },
              ]),
        ]}
      />
      {handled === null && finding.isOwn && <p className="soft">{t('accessReview.own')}</p>}
      {handled === null && !finding.isOwn && <Handle month={month} finding={finding} />}
    </Card>
  );
}

const outcomes = ['asIntended', 'falseAlarm', 'incident'] as const;

function Handle({ month, finding }: FindingCardProps) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [outcome, setOutcome] = useState<(typeof outcomes)[number] | null>(null);
  const [reason, setReason] = useState('');
  const handle = useAct('handleAccessFinding', { refresh: ['getAccessReview', 'getEmergencyState'] });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { kind, firstEventId } = finding;
    if (outcome !== null)
      handle.mutate({ params: { clinicId }, body: { month, kind, firstEventId, outcome, reason } });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <RadioCards
        label={t('accessReview.outcome')}
        required
        inline
        options={outcomes.map((value) => ({ value, label: t(`accessReview.outcome.${value}`) }))}
        value={outcome}
        onChange={setOutcome}
      />
      <Field label={t('accessReview.reason')} required>
        <TextInput required value={reason} onChange={(event) => setReason(event.target.value)} />
      </Field>
      <ActProblem error={handle.error} />
      <div>
        <Button type="submit" busy={handle.isPending} disabled={outcome === null || reason.trim() === ''}>
          {t('accessReview.handle')}
        </Button>
      </div>
    </form>
  );
}
