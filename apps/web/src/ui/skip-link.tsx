import './skip-link.css';
import { useText } from '../lib/text/text-provider.tsx';

/** The id of a page's main part. */
export const mainId = 'main';

/** The first thing a keyboard meets: past the frame to the page. */
export function SkipLink() {
  const t = useText();
  return (
    <a className="skip-link" href={`#${mainId}`}>
      {t('page.skip')}
    </a>
  );
}
