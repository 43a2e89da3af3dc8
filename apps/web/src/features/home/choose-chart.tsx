import { useAct } from '../../lib/api/hooks.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

interface ChooseChartProps {
  readonly clinicId: string;
  readonly charts: readonly { readonly id: string; readonly name: string }[];
  readonly inUse: string | null;
}

/** Somebody with several charts, such as a child's beside their own, says for whom they are here. */
export function ChooseChart({ clinicId, charts, inUse }: ChooseChartProps) {
  const t = usePatientText();
  const choose = useAct('chooseChart');
  return (
    <nav className="stack-small" aria-label={t('home.choose')}>
      {charts
        .filter(({ id }) => id !== inUse)
        .map(({ id, name }) => (
          <Button
            key={id}
            kind={inUse === null ? 'primary' : 'secondary'}
            busy={choose.isPending}
            onClick={() => choose.mutate({ params: { clinicId, patientId: id } })}
          >
            {t('home.choose.open', { name })}
          </Button>
        ))}
      {choose.isError && <ProblemNotice error={choose.error} />}
    </nav>
  );
}
