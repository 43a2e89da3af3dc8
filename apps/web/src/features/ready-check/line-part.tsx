import type { DeviceCheckSnapshot } from '@onshin/call';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Part } from './part.tsx';

interface LinePartProps {
  readonly check: DeviceCheckSnapshot;
  readonly onRetry: () => void;
}

/** The line in words, not in numbers. */
export function LinePart({ check, onRetry }: LinePartProps) {
  const t = usePatientText();
  const verdict = check.isTrying ? null : (check.connection?.verdict ?? null);
  const isWeak = verdict === 'poor' || verdict === 'unreachable';
  return (
    <Part
      title={t('ready.line')}
      tone={verdict === null ? 'neutral' : isWeak ? 'care' : 'good'}
      state={t(verdict === null ? 'ready.line.trying' : `ready.line.${verdict}`)}
    >
      {isWeak && (
        <div>
          <Button onClick={onRetry}>{t('ready.line.retry')}</Button>
        </div>
      )}
    </Part>
  );
}
