import { showCivilDate } from '@onshin/text/dates';
import { useSession } from '../../lib/session/session.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { useAsideText } from '../aside/aside-text.ts';
import { useScopeWords } from '../aside/scope-words.ts';

/** Says on every page in whose place somebody is here, with what, and until when; or that this is over. */
export default function HelperBand({ onLeave }: { readonly onLeave: () => void }) {
  const t = useAsideText();
  const what = useScopeWords();
  const { language } = useLanguage();
  const helping = useSession().data?.helping ?? null;
  if (helping === null) {
    return (
      <div className="stack">
        <PageTitle lead={t('helping.over.detail')}>{t('helping.over')}</PageTitle>
        <Button kind="primary" onClick={onLeave}>
          {t('helping.leave')}
        </Button>
      </div>
    );
  }
  const { name, patientName, scopes, until } = helping;
  return (
    <Callout title={t('helping.for', { patient: patientName })}>
      <p>{t('helping.as', { name, what: what(scopes), day: showCivilDate(until, language) })}</p>
    </Callout>
  );
}
