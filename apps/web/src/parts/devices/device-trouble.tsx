import type { CallError } from '@onshin/call';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';

const known = ['permissionDenied', 'deviceMissing', 'deviceBusy', 'deviceLost'] as const;

interface DeviceTroubleProps {
  readonly problem: CallError;
  readonly onRetry: () => void;
}

/** Why camera or microphone do not work, and the one press that opens them again. */
export function DeviceTrouble({ problem, onRetry }: DeviceTroubleProps) {
  const t = usePatientText();
  const code = known.find((each) => each === problem.code) ?? 'other';
  return (
    <Callout tone="warning" live title={t('trouble.title')}>
      <p>{t(`trouble.${code}`)}</p>
      <div>
        <Button onClick={onRetry}>{t('trouble.retry')}</Button>
      </div>
    </Callout>
  );
}
