import { FlaskConical, WifiOff } from 'lucide-react';
import { useOnline } from '../lib/network/use-online.ts';
import { useText } from '../lib/text/text-provider.tsx';

/** Says on every page of a demonstration that it is one. */
export function DemoBand() {
  const t = useText();
  return (
    <p className="band band-demo">
      <FlaskConical aria-hidden="true" />
      <span>{t('demo.band')}</span>
    </p>
  );
}

/** A calm word when the line is cut; nothing is lost and nothing blinks. */
export function OfflineBand() {
  const t = useText();
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <p className="band band-offline">
          <WifiOff aria-hidden="true" />
          <span>{t('state.offline')}</span>
        </p>
      )}
    </div>
  );
}
