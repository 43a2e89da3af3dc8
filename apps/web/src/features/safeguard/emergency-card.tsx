import type { EmergencyView } from '@onshin/contract';
import { showCivilDate, showFullDateTime } from '@onshin/text/dates';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { wordsOfAct } from '../../parts/acts/act-words.ts';
import { ReviewForm } from './review-form.tsx';

type State = 'open' | 'waiting' | 'overdue' | 'justified' | 'notJustified';
const tones: Record<State, ChipTone> = {
  open: 'care',
  waiting: 'key',
  overdue: 'care',
  justified: 'good',
  notJustified: 'care',
};

function stateOf({ isOpen, isOverdue, review }: EmergencyView): State {
  if (review !== null) return review.outcome;
  if (isOpen) return 'open';
  return isOverdue ? 'overdue' : 'waiting';
}

/** One emergency: who, whose chart, why, what was done; and the review by somebody else. */
export function EmergencyCard({ emergency }: { readonly emergency: EmergencyView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { staffId, mayReview } = useReviewer();
  const state = stateOf(emergency);
  const { review } = emergency;
  return (
    <Card
      title={`${emergency.staffName} → ${emergency.patientName}（${emergency.patientNumber}）`}
      aside={<Chip tone={tones[state]}>{t(`emergency.state.${state}`)}</Chip>}
    >
      <DescriptionList
        items={[
          { term: t('emergency.reason'), value: emergency.reason },
          {
            term: t('emergency.when'),
            value: `${showFullDateTime(emergency.openedAt, language)}－${showFullDateTime(
              emergency.endedAt ?? emergency.until,
              language,
            )}`,
          },
          {
            term: t('emergency.acts'),
            value:
              emergency.acts.length === 0
                ? t('emergency.acts.none')
                : emergency.acts.map(({ act, count }) => `${wordsOfAct(t, act)} × ${count}`).join('\n'),
          },
          review === null
            ? { term: t('emergency.reviewBy'), value: showCivilDate(emergency.reviewBy, language) }
            : {
                term: t('emergency.review.by'),
                value: `${review.by}（${showFullDateTime(review.at, language)}）\n${review.words}`,
              },
        ]}
      />
      {review === null && !emergency.isOpen && mayReview && emergency.staffId !== staffId && (
        <Review accessId={emergency.id} />
      )}
      {review === null && emergency.staffId === staffId && (
        <p className="soft">{t('emergency.review.own')}</p>
      )}
    </Card>
  );
}

function useReviewer() {
  const { staffId, isAdministrator, isSecurityOfficer } = useStaff();
  return { staffId, mayReview: isAdministrator || isSecurityOfficer };
}

function Review({ accessId }: { readonly accessId: string }) {
  const { clinicId } = useStaff();
  const review = useAct('reviewEmergency');
  return (
    <ReviewForm
      busy={review.isPending}
      error={review.error}
      onSave={(body) => review.mutate({ params: { clinicId, accessId }, body })}
    />
  );
}
