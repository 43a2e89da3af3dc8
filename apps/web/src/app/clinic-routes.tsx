import { type ComponentType, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Skeleton } from '../ui/loading.tsx';
import { PageBoundary } from './page-boundary.tsx';
import type { AppRoute } from './route.ts';

interface ClinicRoutesProps {
  /** `/p` or `/staff`. */
  readonly below: string;
  readonly routes: readonly AppRoute[];
  /** The frame of the pages; without one each page brings its own. */
  readonly shell?: ComponentType<{ readonly clinicId: string; readonly children: ReactNode }>;
  readonly notFound: ReactNode;
}

/** The pages of one clinic, each within the shell unless it brings its own. */
export function ClinicRoutes({ below, routes, shell: Shell, notFound }: ClinicRoutesProps) {
  return (
    <Switch>
      {routes.map(({ path, page: Page, bare = false }) => (
        <Route key={path} path={`${below}/:clinicId${path}`}>
          {(params: Readonly<Record<string, string | undefined>>) => {
            const clinicId = params['clinicId'] ?? '';
            const page = (
              <PageBoundary key={path}>
                <Suspense fallback={<Skeleton lines={5} />}>
                  <Page clinicId={clinicId} params={params} />
                </Suspense>
              </PageBoundary>
            );
            return bare || Shell === undefined ? page : <Shell clinicId={clinicId}>{page}</Shell>;
          }}
        </Route>
      ))}
      <Route>{notFound}</Route>
    </Switch>
  );
}
