import { Braces } from 'lucide-react';
import { askWhoIsThere } from '../../lib/lock/step-up.ts';
import { useSession } from '../../lib/session/session.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';

/** Takes the package out as a file, once it is clear who does so. */
export function PackageButton({ href }: { readonly href: string }) {
  const t = useStaffText();
  const work = useSession().data?.work;
  const take = async (): Promise<void> => {
    if (work?.isSteppedUp === true || (await askWhoIsThere())) location.assign(href);
  };
  return (
    <Button small icon={<Braces aria-hidden="true" />} onClick={() => void take()}>
      {t('period.package')}
    </Button>
  );
}
