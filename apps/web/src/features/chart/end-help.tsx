import type { Body, HelperView } from '@onshin/contract';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { EndWithReason } from '../../parts/staff-frame/end-with-reason.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';

type Why = Body<'endHelper'>['why'];
const reasons = ['noLongerNeeded', 'wrongPerson', 'groundGone', 'other'] as const satisfies readonly Why[];

/** Ends somebody's help, with the reason; they are shut out at once. */
export function EndHelp({ at, helper }: { readonly at: PatientAt; readonly helper: HelperView }) {
  const t = useStaffText();
  const end = useAct('endHelper', { refresh: ['listHelpers'] });
  return (
    <EndWithReason
      title={`${helper.name}（${helper.relation}）`}
      act={t('helperCard.end')}
      reasons={reasons.map((value) => ({ value, label: t(`helperCard.why.${value}`) }))}
      words={{ why: t('helperCard.end.why'), words: t('helperCard.end.words') }}
      busy={end.isPending}
      onEnd={(why, words, close) =>
        end.mutate({ params: { ...at, helperId: helper.id }, body: { why, words } }, { onSuccess: close })
      }
      problem={<ActProblem error={end.error} />}
    />
  );
}
