import './password.css';
import { useStaffText } from '../../lib/text/text-provider.tsx';

/** What an authenticator app takes in: a picture, and the same in letters. */
export function AppSecret({ qr, secret }: { readonly qr: string; readonly secret: string }) {
  const t = useStaffText();
  return (
    <>
      <p className="soft">{t('setUp.appLead')}</p>
      <img className="qr" src={qr} alt={t('setUp.qr')} />
      <details>
        <summary>{t('setUp.secret')}</summary>
        <code>{secret}</code>
      </details>
    </>
  );
}
