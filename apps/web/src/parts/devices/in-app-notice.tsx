import { detectInAppBrowser, type InAppFinding, outsideLine } from '@onshin/call';
import { useState } from 'react';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';

/** The app around this page, when it is one in which calls do not work. */
export function useInAppBrowser(): InAppFinding | null {
  const [finding] = useState(() => detectInAppBrowser(navigator.userAgent));
  return finding;
}

/** Leads out of a browser inside an app before anything fails. */
export function InAppNotice({ finding }: { readonly finding: InAppFinding }) {
  const t = usePatientText();
  const [isCopied, setCopied] = useState(false);
  const browser = finding.openIn === 'safari' ? 'Safari' : 'Chrome';
  return (
    <Callout tone="warning" title={t('inApp.title')}>
      <p>{t('inApp.detail', { browser })}</p>
      <div className="row">
        {finding.app === 'line' && (
          <ButtonLink kind="primary" href={outsideLine(location.href)}>
            {t('inApp.open', { browser })}
          </ButtonLink>
        )}
        <Button
          onClick={() => {
            void navigator.clipboard.writeText(location.href).then(() => setCopied(true));
          }}
        >
          {t(isCopied ? 'inApp.copied' : 'inApp.copy')}
        </Button>
      </div>
    </Callout>
  );
}
