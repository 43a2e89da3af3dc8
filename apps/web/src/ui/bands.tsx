import './bands.css';
import { FlaskConical, WifiOff } from 'lucide-react';
import { useOnline } from '../lib/network/use-online.ts';
import { useText } from '../lib/text/text-provider.tsx';

/** Says calmly that the connection is gone and nothing is lost. */
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

/** Stands on every page of a demonstration, so that nobody takes it for a clinic. */
export function DemoBand() {
  const t = useText();
  return (
    <aside className="band band-demo" aria-label={t('demo.name')}>
      <FlaskConical aria-hidden="true" />
      <span>{t('demo.band')}</span>
    </aside>
  );
}
