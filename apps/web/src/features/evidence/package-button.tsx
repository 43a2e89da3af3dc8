import { Braces } from 'lucide-react';
import { askWhoIsThere } from '../../lib/lock/step-up.ts';
import { useSession } from '../../lib/session/session.ts';
import { Button } from '../../ui/button.tsx';

/** Takes the package out as a file, once it is clear who does so. */
export function PackageButton({ href, words }: { readonly href: string; readonly words: string }) {
  const work = useSession().data?.work;
  const take = async (): Promise<void> => {
    if (work?.isSteppedUp === true || (await askWhoIsThere())) location.assign(href);
  };
  return (
    <Button small icon={<Braces aria-hidden="true" />} onClick={() => void take()}>
      {words}
    </Button>
  );
}
