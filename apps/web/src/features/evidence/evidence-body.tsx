import type { EvidenceView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { CallPicture } from './call-picture.tsx';
import { Judgement } from './judgement.tsx';

interface EvidenceBodyProps {
  readonly evidence: EvidenceView;
  readonly isUnfolded: boolean;
}

/** One consultation: its sum, the call as a picture, and every passage through a gate. */
export function EvidenceBody({ evidence, isUnfolded }: EvidenceBodyProps) {
  const t = useStaffText();
  return (
    <>
      <Summary evidence={evidence} />
      {evidence.judgements.length === 0 ? (
        <EmptyState title={t('evidence.none')} />
      ) : (
        <ol className="gates">
          {evidence.judgements.map((judgement) => (
            <Judgement
              key={`${judgement.id} ${String(isUnfolded)}`}
              judgement={judgement}
              isUnfolded={isUnfolded}
            />
          ))}
        </ol>
      )}
    </>
  );
}

function Summary({ evidence }: { readonly evidence: EvidenceView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const tag = tagOf(language);
  return (
    <div className="staff-columns">
      <Card>
        <DescriptionList
          items={[
            { term: t('evidence.edition'), value: evidence.edition },
            { term: t('evidence.clinic'), value: evidence.clinicName },
            { term: t('evidence.doctor'), value: evidence.doctorName ?? t('board.undecided') },
            {
              term: t('evidence.state'),
              value:
                evidence.disposition === null
                  ? t(`consultation.status.${evidence.status}`)
                  : t(`staff.disposition.${evidence.disposition}`),
            },
            {
              term: t('evidence.exceptions'),
              value:
                evidence.exceptions.length === 0
                  ? t('evidence.exceptions.none')
                  : evidence.exceptions
                      .map(
                        (each) =>
                          `${each.clauseId} ${each.reason}（${each.by}・${showFullDateTime(each.at, language)}）`,
                      )
                      .join('\n'),
            },
            ...(evidence.emergencies.length === 0
              ? []
              : [
                  {
                    term: t('evidence.emergencies'),
                    value: evidence.emergencies
                      .map(
                        (each) =>
                          `${each.by}：${t('evidence.emergencies.acts', { count: each.acts })}（${showFullDateTime(each.from, language)}－${showFullDateTime(each.until, language)}）`,
                      )
                      .join('\n'),
                  },
                ]),
            ...(evidence.tasks.length === 0
              ? []
              : [
                  {
                    term: t('task.title'),
                    value: evidence.tasks
                      .map(
                        (task) =>
                          `${task.words[tag]}${
                            task.settledAt === null
                              ? ''
                              : `（${t('task.settled')} ${showFullDateTime(task.settledAt, language)}）`
                          }`,
                      )
                      .join('\n'),
                  },
                ]),
            { term: t('evidence.madeAt'), value: showFullDateTime(evidence.madeAt, language) },
          ]}
        />
      </Card>
      <Card title={t('evidence.call')}>
        <CallPicture evidence={evidence} />
      </Card>
    </div>
  );
}
