import './staff-page.css';
import { ClipboardList, DoorOpen, Eye, Settings, ShieldCheck, UserPlus, Users, Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import { StaffShell } from '../shells/staff-shell.tsx';
import { useSignOut } from '../../lib/session/sign-out.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { EmergencyState } from './emergency-state.tsx';
import { OpenEmergencies } from './open-emergencies.tsx';
import { useStaff } from './staff-place.tsx';

interface StaffPageProps {
  readonly title: string;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  /** Buttons right of the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page of the clinic in its frame; stands below `StaffPlace`. */
export function StaffPage({ title, eyebrow, lead, actions, children }: StaffPageProps) {
  const t = useStaffText();
  const staff = useStaff();
  const { signOut } = useSignOut('/staff/sign-in');
  const at = `/staff/${staff.clinicId}`;
  // Who is there for single consultations alone has nothing to do with the clinic's settings and state.
  const isOfClinic = staff.seesBoard || staff.watchesSystem;
  return (
    <StaffShell
      clinicName={staff.clinicName}
      personName={staff.personName}
      isDemonstration={staff.isDemonstration}
      onSignOut={signOut}
      items={[
        ...(staff.seesBoard
          ? [
              {
                href: `${at}/board`,
                label: t('staff.nav.board'),
                icon: <ClipboardList aria-hidden="true" />,
                letter: 'B',
              },
            ]
          : []),
        ...(staff.opensCharts
          ? [
              {
                href: `${at}/patients`,
                label: t('staff.nav.patients'),
                icon: <Users aria-hidden="true" />,
                letter: 'P',
              },
            ]
          : []),
        ...(staff.readsEvidence
          ? [
              {
                href: `${at}/evidence`,
                label: t('period.nav'),
                icon: <ShieldCheck aria-hidden="true" />,
                letter: 'E',
              },
            ]
          : []),
        ...(staff.watchesSystem
          ? [
              {
                href: `${at}/safeguard/emergencies`,
                label: t('safeguard.nav'),
                icon: <Eye aria-hidden="true" />,
                letter: 'W',
              },
            ]
          : []),
        ...(staff.isGuest
          ? [
              {
                href: `${at}/invited`,
                label: t('invited.title'),
                icon: <DoorOpen aria-hidden="true" />,
                letter: 'I',
              },
            ]
          : []),
        ...(staff.isMaintainer
          ? [
              {
                href: `${at}/maintenance`,
                label: t('maintenance.own.title'),
                icon: <Wrench aria-hidden="true" />,
                letter: 'M',
              },
            ]
          : []),
        ...(isOfClinic
          ? [
              {
                href: `${at}/settings`,
                label: t('staff.nav.settings'),
                icon: <Settings aria-hidden="true" />,
                letter: 'S',
              },
            ]
          : []),
      ]}
      commands={[
        ...(staff.opensCharts
          ? [
              {
                label: t('staff.palette.enrol'),
                href: `${at}/patients/new`,
                icon: <UserPlus aria-hidden="true" />,
              },
            ]
          : []),
        ...(staff.isDoctor || staff.isAdministrator || staff.isSecurityOfficer
          ? [{ label: t('unfinalised.title'), href: `${at}/unfinalised` }]
          : []),
        ...(staff.isAdministrator
          ? [
              { label: t('staff.palette.publish'), href: `${at}/settings` },
              { label: t('staff.palette.staff'), href: `${at}/settings/staff` },
            ]
          : []),
      ]}
    >
      {isOfClinic && <EmergencyState />}
      {staff.readsNotes && <OpenEmergencies />}
      <div className="staff-page-head">
        <PageTitle
          place={staff.clinicName}
          {...(eyebrow === undefined ? {} : { eyebrow })}
          {...(lead === undefined ? {} : { lead })}
        >
          {title}
        </PageTitle>
        {actions !== undefined && <div className="row not-printed">{actions}</div>}
      </div>
      {children}
    </StaffShell>
  );
}
