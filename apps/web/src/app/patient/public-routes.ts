import { lazy } from 'react';
import type { PageRoute } from '../../parts/page-route.ts';

/** The pages everyone may open. */
export const publicRoutes: readonly PageRoute[] = [
  { path: '/', Page: lazy(() => import('../../features/public/first-page.tsx')) },
  { path: '/c/:slug', Page: lazy(() => import('../../features/public/clinic-page.tsx')) },
  { path: '/c/:slug/adherence', Page: lazy(() => import('../../features/public/adherence-page.tsx')) },
  { path: '/link', Page: lazy(() => import('../../features/public/link-page.tsx')) },
  { path: '/demonstration', Page: lazy(() => import('../../features/public/first-page.tsx')) },
  { path: '/demonstration/mails', Page: lazy(() => import('../../features/public/mails-page.tsx')) },
];
