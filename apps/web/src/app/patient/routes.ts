import { lazy } from 'react';
import type { AppRoute } from '../../parts/page-route.ts';

const visit = '/visits/:consultationId';

/** The patient's pages below `/p/:clinicId`, most specific first. */
export const patientRoutes: readonly AppRoute[] = [
  { path: '/request/:step?', page: lazy(() => import('../../features/request/request-page.tsx')) },
  { path: `${visit}/book`, page: lazy(() => import('../../features/booking/booking-page.tsx')) },
  { path: `${visit}/ready`, page: lazy(() => import('../../features/ready-check/ready-page.tsx')) },
  { path: `${visit}/place`, page: lazy(() => import('../../features/place/place-page.tsx')) },
  { path: `${visit}/room`, page: lazy(() => import('../../features/call/room-page.tsx')), bare: true },
  {
    path: `${visit}/evidence`,
    page: lazy(() => import('../../features/patient-evidence/evidence-page.tsx')),
  },
  { path: visit, page: lazy(() => import('../../features/visit/visit-page.tsx')) },
  { path: '/agreement', page: lazy(() => import('../../features/agreement/agreement-page.tsx')) },
  { path: '/plan', page: lazy(() => import('../../features/care-plan/care-plan-page.tsx')) },
  { path: '/accesses', page: lazy(() => import('../../features/accesses/accesses-page.tsx')) },
  { path: '/access', page: lazy(() => import('../../features/own-access/own-access-page.tsx')) },
  { path: '/helpers', page: lazy(() => import('../../features/helpers/helpers-page.tsx')) },
  { path: '/helping', page: lazy(() => import('../../features/helping/helping-page.tsx')) },
  { path: '', page: lazy(() => import('../../features/home/home-page.tsx')) },
];
