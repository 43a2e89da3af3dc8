import type { ConsultationView } from '@onshin/contract';
import { tagOf } from '../../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { CheckboxCard, RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import type { OpenDecision } from './decisions.ts';

interface ProblemDecisionProps {
  readonly problem: ConsultationView['problems'][number];
  readonly decision: OpenDecision;
  readonly onChange: (decision: OpenDecision) => void;
}

/** Basis, urgency and listed symptoms of one problem (S-1-2-2-iii-a, S-1-2-2-ii-a, S-1-2-2-vii-a). */
export function ProblemDecision({ problem, decision, onChange }: ProblemDecisionProps) {
  const t = useStaffText();
  const tag = tagOf(useLanguage().language);
  const suggested = problem.suggestedBasis;
  const symptoms = problem.matchedUnsuitableSymptoms.map((symptom) => symptom.words[tag]).join('、');
  return (
    <div className="stack decision">
      <RadioCards
        label={t('review.basis', { problem: problem.label })}
        hint={
          suggested === 'none'
            ? t('review.suggestion.none')
            : t('review.suggestion', { basis: t(`review.basis.${suggested}`) })
        }
        required
        inline
        options={(['followUp', 'regularDoctor'] as const).map((value) => ({
          value,
          label: t(`review.basis.${value}`),
          detail: t(`review.basis.${value}.detail`),
        }))}
        value={decision.basis}
        onChange={(basis) => onChange({ ...decision, basis })}
      />
      <CheckboxCard
        label={t('review.acute')}
        {...(decision.acute && { detail: t('review.acute.detail') })}
        checked={decision.acute}
        onChange={(acute) => onChange({ ...decision, acute })}
      />
      {decision.acute && (
        <CheckboxCard
          label={t('review.stable')}
          checked={decision.isStableAfterInPersonVisit}
          onChange={(isStableAfterInPersonVisit) => onChange({ ...decision, isStableAfterInPersonVisit })}
        />
      )}
      {symptoms !== '' && (
        <>
          <Callout tone="warning" title={t('review.symptoms', { symptoms })} />
          <RadioCards
            label={t('review.symptomDecision')}
            required
            inline
            options={(['suitable', 'unsuitable'] as const).map((value) => ({
              value,
              label: t(`review.symptom.${value}`),
            }))}
            value={decision.symptomDecision}
            onChange={(symptomDecision) => onChange({ ...decision, symptomDecision })}
          />
        </>
      )}
      <Field label={t('review.reason')} required={symptoms !== ''}>
        <TextInput
          value={decision.reason}
          onChange={(event) => onChange({ ...decision, reason: event.target.value })}
        />
      </Field>
    </div>
  );
}
