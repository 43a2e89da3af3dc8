import type { EvidenceView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Chip, VerdictChip } from '../../ui/chip.tsx';
import { Facts } from './facts.tsx';
import { PolicyInForce } from './policy-in-force.tsx';
import { sourceWords } from './source-words.ts';

type GateJudgement = EvidenceView['judgements'][number];
const tones = { passed: 'good', refused: 'bad', passedWithDueTasks: 'care' } as const;
const kinds = ['met', 'excepted', 'unmet', 'notFollowed', 'notApplicable'] as const;

interface JudgementProps {
  readonly judgement: GateJudgement;
  /** How it begins; a page that folds or unfolds all draws it anew. */
  readonly isUnfolded: boolean;
}

/** One passage through a gate: its verdicts in short, and unfolded every clause with words and facts. */
export function Judgement({ judgement, isUnfolded }: JudgementProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const tag = tagOf(language);
  const [isOpen, setOpen] = useState(isUnfolded);
  const count = (kind: (typeof kinds)[number]): number =>
    judgement.verdicts.filter((verdict) => verdict.kind === kind).length;
  return (
    <li className={`gate gate-${tones[judgement.outcome]}`}>
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="gate-head">
            <strong>{judgement.gateWords[tag]}</strong>
            <Chip tone={tones[judgement.outcome]}>{t(`evidence.outcome.${judgement.outcome}`)}</Chip>
            <span className="soft staff-small">
              {showFullDateTime(judgement.at, language)}・{judgement.by}
            </span>
          </span>
          <span className="gate-counts">
            {kinds
              .filter((kind) => count(kind) > 0)
              .map((kind) => (
                <VerdictChip key={kind} verdict={kind}>
                  {t('evidence.count', { kind: t(`verdict.${kind}`), count: count(kind) })}
                </VerdictChip>
              ))}
          </span>
        </summary>
        <ul className="verdicts">
          {judgement.verdicts
            .toSorted((one, other) => kinds.indexOf(one.kind) - kinds.indexOf(other.kind))
            .map((verdict, index) => (
              <li key={`${verdict.clauseId} ${verdict.code ?? ''} ${index}`}>
                <VerdictChip verdict={verdict.kind}>{t(`verdict.${verdict.kind}`)}</VerdictChip>
                <div>
                  <p>{verdict.summary[tag]}</p>
                  {verdict.words !== null && <p className="soft">{verdict.words[tag]}</p>}
                  {verdict.exception !== null && (
                    <p>
                      {t('evidence.exception', {
                        reason: sourceWords(
                          t,
                          verdict.exception.reason ?? verdict.exception.source ?? verdict.exception.type,
                        ),
                      })}
                    </p>
                  )}
                  <p className="soft staff-small">
                    {verdict.kind !== 'notApplicable' && verdict.basis === 'attested' && (
                      <>{t('evidence.attested')}・</>
                    )}
                    {t('refusal.clauseId', { clause: verdict.clauseId })}・
                    {t('refusal.section', { section: verdict.section })}
                  </p>
                </div>
              </li>
            ))}
        </ul>
        <Facts facts={judgement.facts} />
        <PolicyInForce policy={judgement.policy} />
        <p className="soft staff-small">
          {t('evidence.edition')}: {judgement.edition}
        </p>
      </details>
    </li>
  );
}
