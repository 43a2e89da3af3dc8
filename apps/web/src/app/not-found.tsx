import { useText } from '../lib/text/text-provider.tsx';
import { ButtonLink } from '../ui/button.tsx';
import { PageTitle } from '../ui/page-title.tsx';

/** No page stands at this address. */
export function NotFound({ home }: { readonly home: string }) {
  const t = useText();
  return (
    <div className="stack">
      <PageTitle lead={t('page.notFound.detail')}>{t('page.notFound')}</PageTitle>
      <div>
        <ButtonLink kind="primary" href={home} leaves>
          {t('page.home')}
        </ButtonLink>
      </div>
    </div>
  );
}
