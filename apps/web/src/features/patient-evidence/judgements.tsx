import './judgements.css';
import type { EvidenceView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { Chip } from '../../ui/chip.tsx';
import { Timeline } from '../../ui/lists.tsx';

type Judgement = EvidenceView['judgements'][number];
type Verdict = Judgement['verdicts'][number];

const tones = { passed: 'good', refused: 'care', passedWithDueTasks: 'care' } as const;

/** Each moment something was checked, in order; what was checked unfolds on tap. */
export function Judgements({ judgements }: { readonly judgements: readonly Judgement[] }) {
  const t = useAsideText();
  const { language } = useLanguage();
  const tag = tagOf(language);
  return (
    <Timeline
      entries={judgements.map((judgement) => ({
        key: judgement.id,
        at: t('patientEvidence.by', { at: showFullDateTime(judgement.at, language), by: judgement.by }),
        title: judgement.gateWords[tag],
        tone: tones[judgement.outcome],
        children: <Checked judgement={judgement} />,
      }))}
    />
  );
}

const applies = (verdict: Verdict): boolean => verdict.kind !== 'notApplicable';

function Checked({ judgement }: { readonly judgement: Judgement }) {
  const t = useAsideText();
  const verdicts = judgement.verdicts.filter(applies);
  return (
    <>
      <p>
        <Chip tone={tones[judgement.outcome]}>{t(`patientEvidence.outcome.${judgement.outcome}`)}</Chip>
      </p>
      <details className="checked">
        <summary>{t('patientEvidence.checked', { count: verdicts.length })}</summary>
        <ul>
          {verdicts.map((verdict) => (
            <Clause key={`${verdict.clauseId}-${verdict.code ?? ''}`} verdict={verdict} />
          ))}
        </ul>
      </details>
    </>
  );
}

const clauseTones = { met: 'good', unmet: 'care', notFollowed: 'neutral', excepted: 'key' } as const;

function Clause({ verdict }: { readonly verdict: Verdict }) {
  const t = useAsideText();
  const tag = tagOf(useLanguage().language);
  if (verdict.kind === 'notApplicable') return null;
  return (
    <li>
      <Chip tone={clauseTones[verdict.kind]}>{t(`patientEvidence.${verdict.kind}`)}</Chip>
      <p>{verdict.summary[tag]}</p>
      {verdict.kind !== 'met' && verdict.words !== null && <p className="soft">{verdict.words[tag]}</p>}
      <p className="checked-section">{t('patientEvidence.section', { section: verdict.section })}</p>
    </li>
  );
}
