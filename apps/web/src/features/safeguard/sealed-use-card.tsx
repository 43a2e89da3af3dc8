import type { SealedUseView } from '@onshin/contract';
import { showCivilDate, showFullDateTime } from '@onshin/text/dates';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { wordsOfAct } from '../../parts/acts/act-words.ts';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { ReviewForm } from './review-form.tsx';

interface SealedUseCardProps {
  readonly use: SealedUseView;
  readonly mayAct: boolean;
}

function stateOf({ isOpen, isOverdue, review }: SealedUseView) {
  if (review !== null) return review.outcome;
  if (isOpen) return 'open';
  return isOverdue ? 'overdue' : 'waiting';
}

/** One opening of an envelope: who, why, what was done; closing it, and the review by somebody else. */
export function SealedUseCard({ use, mayAct }: SealedUseCardProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId, personName } = useStaff();
  const params = { clinicId, useId: use.id };
  const end = useAct('endSealedUse');
  const review = useAct('reviewSealedUse');
  const state = stateOf(use);
  const at = (instant: string): string => showFullDateTime(instant, language);
  const isOwn = personName.replaceAll(/\s/gu, '') === use.person.replaceAll(/\s/gu, '');
  return (
    <Card
      title={`${use.title} → ${use.person}`}
      aside={
        <Chip tone={state === 'justified' ? 'good' : state === 'open' ? 'bad' : 'care'}>
          {t(`emergency.state.${state}`)}
        </Chip>
      }
      {...(use.isOpen && { tone: 'key' as const })}
    >
      <DescriptionList
        items={[
          { term: t('sealed.use.reason'), value: use.reason },
          { term: t('sealed.use.when'), value: `${at(use.openedAt)}－${at(use.endedAt ?? use.until)}` },
          {
            term: t('emergency.acts'),
            value:
              use.acts.length === 0
                ? t('emergency.acts.none')
                : use.acts.map(({ act, count }) => `${wordsOfAct(t, act)} × ${count}`).join('\n'),
          },
          use.review === null
            ? { term: t('emergency.reviewBy'), value: showCivilDate(use.reviewBy, language) }
            : {
                term: t('emergency.review.by'),
                value: `${use.review.by}（${at(use.review.at)}）\n${use.review.words}`,
              },
        ]}
      />
      {mayAct && use.isOpen && (
        <>
          <ActProblem error={end.error} />
          <div>
            <Button kind="danger" busy={end.isPending} onClick={() => end.mutate({ params })}>
              {t('sealed.use.end')}
            </Button>
          </div>
        </>
      )}
      {mayAct && !use.isOpen && !isOwn && (
        <ReviewForm
          busy={review.isPending}
          error={review.error}
          onSave={(body) => review.mutate({ params, body })}
        />
      )}
      {use.review === null && isOwn && <p className="soft">{t('sealed.use.own')}</p>}
    </Card>
  );
}
