import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { ProblemNotice } from '../problem-notice/problem-notice.tsx';
import { ActProblem } from './act-problem.tsx';
import { useStaff } from './staff-place.tsx';

interface ClosedChartProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** Whether a chart is no longer, or was never, one's to open; what a page still remembers of it is not shown. */
export const isClosed = (error: unknown): boolean =>
  error !== null && problemOf(error).code === 'outsideCare';

/** Why a chart does not open; where it is nobody's in one's care, the way to open it in an emergency. */
export function ClosedChart({ error, onRetry }: ClosedChartProps) {
  const { code, patientId } = problemOf(error);
  return (
    <>
      <ProblemNotice error={error} {...(onRetry === undefined ? {} : { onRetry })} />
      {code === 'outsideCare' && patientId !== undefined && <BreakGlass patientId={patientId} />}
    </>
  );
}

function BreakGlass({ patientId }: { readonly patientId: string }) {
  const t = useStaffText();
  const { clinicId, readsNotes } = useStaff();
  const [reason, setReason] = useState('');
  const open = useAct('openEmergencyAccess');
  if (!readsNotes) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    open.mutate({ params: { clinicId, patientId }, body: { reason } });
  };
  return (
    <Card title={t('emergency.open.title')} tone="key">
      <form className="staff-form" onSubmit={submit}>
        <p>{t('emergency.open.lead')}</p>
        <Field label={t('emergency.reason')} required>
          <TextArea
            rows={2}
            required
            minLength={5}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </Field>
        <ActProblem error={open.error} />
        <div>
          <Button type="submit" kind="primary" busy={open.isPending}>
            {t('emergency.open')}
          </Button>
        </div>
      </form>
    </Card>
  );
}
