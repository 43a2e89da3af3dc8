import { lazy } from 'react';
import type { PageRoute } from '../../parts/page-route.ts';

/** The clinic's pages, all under `/staff`. */
export const staffRoutes: readonly PageRoute[] = [
  { path: '/staff', Page: lazy(() => import('../../features/staff-sign-in/entrance-page.tsx')) },
  { path: '/staff/sign-in', Page: lazy(() => import('../../features/staff-sign-in/sign-in-page.tsx')) },
  {
    path: '/staff/sign-in/return',
    Page: lazy(() => import('../../features/staff-sign-in/provider-return-page.tsx')),
  },
  {
    path: '/staff/new-password',
    Page: lazy(() => import('../../features/staff-sign-in/new-password-page.tsx')),
  },
  { path: '/staff/envelope', Page: lazy(() => import('../../features/staff-sign-in/envelope-page.tsx')) },
  { path: '/staff/set-up', Page: lazy(() => import('../../features/staff-sign-in/set-up-page.tsx')) },
  { path: '/staff/account', Page: lazy(() => import('../../features/own-account/account-page.tsx')) },
  {
    path: '/staff/:clinicId/board',
    Page: lazy(() => import('../../features/board/board-page.tsx')),
  },
  {
    path: '/staff/:clinicId/consultations/:consultationId',
    Page: lazy(() => import('../../features/consultation/consultation-page.tsx')),
  },
  {
    path: '/staff/:clinicId/invited',
    Page: lazy(() => import('../../features/invitations/own-invitations-page.tsx')),
  },
  {
    path: '/staff/:clinicId/invited/:consultationId',
    Page: lazy(() => import('../../features/invitations/invited-page.tsx')),
  },
  {
    path: '/staff/:clinicId/settings/finalising',
    Page: lazy(() => import('../../features/finalising/rule-page.tsx')),
  },
  {
    path: '/staff/:clinicId/unfinalised',
    Page: lazy(() => import('../../features/finalising/unfinalised-page.tsx')),
  },
  {
    path: '/staff/:clinicId/settings/entry',
    Page: lazy(() => import('../../features/entry/entry-page.tsx')),
  },
  {
    path: '/staff/:clinicId/patients',
    Page: lazy(() => import('../../features/patients/patients-page.tsx')),
  },
  {
    path: '/staff/:clinicId/patients/new',
    Page: lazy(() => import('../../features/patients/enrol-page.tsx')),
  },
  {
    path: '/staff/:clinicId/patients/:patientId',
    Page: lazy(() => import('../../features/chart/chart-page.tsx')),
  },
  {
    path: '/staff/:clinicId/patients/:patientId/plan',
    Page: lazy(() => import('../../features/plan-editor/plan-page.tsx')),
  },
  {
    path: '/staff/:clinicId/consultations/:consultationId/evidence',
    Page: lazy(() => import('../../features/evidence/evidence-page.tsx')),
  },
  { path: '/staff/inspection', Page: lazy(() => import('../../features/evidence/inspection-entrance.tsx')) },
  {
    path: '/staff/inspection/:clinicId',
    Page: lazy(() => import('../../features/evidence/inspection-page.tsx')),
  },
  {
    path: '/staff/inspection/:clinicId/consultations/:consultationId',
    Page: lazy(() => import('../../features/evidence/inspected-consultation-page.tsx')),
  },
  {
    path: '/staff/inspection/:clinicId/checklists',
    Page: lazy(() => import('../../features/evidence/inspected-checklists-page.tsx')),
  },
  {
    path: '/staff/:clinicId/evidence/checklists',
    Page: lazy(() => import('../../features/evidence/checklists-page.tsx')),
  },
  {
    path: '/staff/:clinicId/evidence/editions',
    Page: lazy(() => import('../../features/evidence/editions-page.tsx')),
  },
  {
    path: '/staff/:clinicId/evidence',
    Page: lazy(() => import('../../features/evidence/period-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/emergencies',
    Page: lazy(() => import('../../features/safeguard/emergencies-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/sealed',
    Page: lazy(() => import('../../features/safeguard/sealed-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/maintenance',
    Page: lazy(() => import('../../features/safeguard/maintenance-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/maintenance/:orderId',
    Page: lazy(() => import('../../features/safeguard/work-order-page.tsx')),
  },
  {
    path: '/staff/:clinicId/maintenance/charts/:patientId',
    Page: lazy(() => import('../../features/safeguard/named-chart-page.tsx')),
  },
  {
    path: '/staff/:clinicId/maintenance',
    Page: lazy(() => import('../../features/safeguard/own-work-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/access',
    Page: lazy(() => import('../../features/safeguard/access-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/review',
    Page: lazy(() => import('../../features/safeguard/review-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/recovery',
    Page: lazy(() => import('../../features/safeguard/recovery-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/backups',
    Page: lazy(() => import('../../features/safeguard/backups-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/seal',
    Page: lazy(() => import('../../features/safeguard/seal-page.tsx')),
  },
  {
    path: '/staff/:clinicId/safeguard/people',
    Page: lazy(() => import('../../features/safeguard/people-page.tsx')),
  },
  {
    path: '/staff/:clinicId/settings',
    Page: lazy(() => import('../../features/clinic-setup/settings-page.tsx')),
  },
  {
    path: '/staff/:clinicId/settings/access',
    Page: lazy(() => import('../../features/access-policy/access-policy-page.tsx')),
  },
  {
    path: '/staff/:clinicId/settings/portal',
    Page: lazy(() => import('../../features/portal-text/portal-text-page.tsx')),
  },
  {
    path: '/staff/:clinicId/settings/staff',
    Page: lazy(() => import('../../features/clinic-setup/people-page.tsx')),
  },
];
