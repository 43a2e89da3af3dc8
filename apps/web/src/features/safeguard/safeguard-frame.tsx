import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import './safeguard.css';

const pages = [
  'emergencies',
  'sealed',
  'people',
  'access',
  'review',
  'maintenance',
  'recovery',
  'seal',
  'backups',
] as const;

interface SafeguardFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page of those who watch over the system, with the ways to the others. */
export function SafeguardFrame({ title, lead, children }: SafeguardFrameProps) {
  const t = useStaffText();
  const { clinicId, watchesSystem } = useStaff();
  return (
    <StaffPage title={title} lead={lead}>
      <nav className="safeguard-pages not-printed" aria-label={t('safeguard.nav')}>
        {(watchesSystem ? pages : (['access'] as const)).map((page) => (
          <Link
            key={page}
            href={`/staff/${clinicId}/safeguard/${page}`}
            className={(isHere) => (isHere ? 'safeguard-page safeguard-here' : 'safeguard-page')}
          >
            {t(`safeguard.page.${page}`)}
          </Link>
        ))}
      </nav>
      {children}
    </StaffPage>
  );
}
