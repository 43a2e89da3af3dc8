import type { Body, ChartFileView } from '@onshin/contract';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { EndWithReason } from '../../parts/staff-frame/end-with-reason.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';

type Why = Body<'withdrawFile'>['why'];
const reasons = ['wrongPatient', 'unreadable', 'twice', 'other'] as const satisfies readonly Why[];

/** Says that a file should not be here. It is kept, as everything in a chart (A-7.1-B-6). */
export function WithdrawFile({ at, file }: { readonly at: PatientAt; readonly file: ChartFileView }) {
  const t = useStaffText();
  const withdraw = useAct('withdrawFile', { refresh: ['listFiles'] });
  if (!file.mayOpen) return null;
  return (
    <EndWithReason
      title={file.title}
      act={t('file.withdraw')}
      reasons={reasons.map((value) => ({ value, label: t(`file.why.${value}`) }))}
      words={{ why: t('file.withdraw.why'), words: t('file.withdraw.words') }}
      lead={<p>{t('file.withdraw.lead')}</p>}
      busy={withdraw.isPending}
      onEnd={(why, words, close) =>
        withdraw.mutate({ params: { ...at, fileId: file.id }, body: { why, words } }, { onSuccess: close })
      }
      problem={<ActProblem error={withdraw.error} />}
    />
  );
}
