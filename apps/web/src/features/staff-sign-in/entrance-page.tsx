import './sign-in.css';
import { useEffect } from 'react';
import { Link, useLocation } from 'wouter';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { useSession } from '../../lib/session/session.ts';
import { firstPageOf } from '../../parts/staff-frame/staff.ts';
import { AloneFrame } from '../../parts/shells/alone-frame.tsx';

/** `/staff`: to the board of the one clinic, or a choice among several. */
export default function EntrancePage() {
  const t = useStaffText();
  const [, go] = useLocation();
  const session = useSession();
  const clinics = session.data?.staff ?? [];
  const only = clinics.length === 1 ? clinics[0] : undefined;
  const isNobody = session.error !== null || session.data?.account === null;
  useEffect(() => {
    if (isNobody) go('/staff/sign-in', { replace: true });
    else if (only !== undefined) go(firstPageOf(only), { replace: true });
  }, [isNobody, only, go]);
  if (session.data === undefined || isNobody || only !== undefined) return <Skeleton lines={4} />;
  return (
    <AloneFrame>
      <PageTitle place={t('product.name')}>{t('signIn.clinics')}</PageTitle>
      {clinics.length === 0 && (
        <Callout tone="warning" title={t('signIn.noClinic')}>
          {t('signIn.noClinic.detail')}
        </Callout>
      )}
      <ul className="stack-small">
        {clinics.map((clinic) => (
          <li key={clinic.clinicId}>
            <Link className="door" href={firstPageOf(clinic)}>
              {clinic.clinicName}
            </Link>
          </li>
        ))}
      </ul>
    </AloneFrame>
  );
}
