import { useNow } from '../../lib/time/use-now.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';

/** How long before its end a session says so, in milliseconds. */
const warning = 10 * 60_000;

/** A session ends after twelve hours whatever is done in it: said in time to finish a sentence. */
export function SessionEnds({ endsAt }: { readonly endsAt: string }) {
  const t = useStaffText();
  const left = Date.parse(endsAt) - useNow(20_000);
  return (
    <div role="status">
      {left > 0 && left < warning && (
        <p className="session-ends">{t('lock.ends', { minutes: Math.ceil(left / 60_000) })}</p>
      )}
    </div>
  );
}
