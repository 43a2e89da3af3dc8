import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { FaultNotice } from './fault-notice.tsx';

interface FormEndProps {
  readonly error: unknown;
  readonly fault: string | undefined;
  readonly save: string;
  readonly busy: boolean;
  readonly isComplete: boolean;
  readonly onLeave: () => void;
}

/** The end of a form that opens within a page: what was wrong, the act, and the way out. */
export function FormEnd({ error, fault, save, busy, isComplete, onLeave }: FormEndProps) {
  const t = useStaffText();
  return (
    <>
      <FaultNotice error={error} fault={fault} />
      <div className="row">
        <Button type="submit" kind="primary" busy={busy} disabled={!isComplete}>
          {save}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {t('action.cancel')}
        </Button>
      </div>
    </>
  );
}
