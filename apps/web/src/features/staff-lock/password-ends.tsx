import { reminderDays } from '@onshin/domain';
import { Link } from 'wouter';
import { useNow } from '../../lib/time/use-now.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';

const dayMs = 86_400_000;

/** Says in the last week that a password has to be changed soon, and where. */
export function PasswordEnds({ until }: { readonly until: string }) {
  const t = useStaffText();
  const days = Math.ceil((Date.parse(until) - useNow(600_000)) / dayMs);
  if (days > reminderDays) return null;
  return (
    <p className="session-ends" role="status">
      <Link href="/staff/account">{t('lock.passwordEnds', { days: Math.max(0, days) })}</Link>
    </p>
  );
}
