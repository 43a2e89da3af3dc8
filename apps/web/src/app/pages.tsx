import { type ComponentType, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Skeleton } from '../ui/loading.tsx';
import { PageBoundary } from './page-boundary.tsx';

/** A page and its path from the root. */
export interface Placed {
  readonly path: string;
  readonly Page: ComponentType;
}

interface PagesProps {
  readonly routes: readonly Placed[];
  readonly notFound: ReactNode;
}

/** Shows the page whose path is open; a fault of one page ends with it. */
export function Pages({ routes, notFound }: PagesProps) {
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <Switch>
        {routes.map(({ path, Page }) => (
          <Route key={path} path={path}>
            <PageBoundary key={path}>
              <Page />
            </PageBoundary>
          </Route>
        ))}
        <Route>{notFound}</Route>
      </Switch>
    </Suspense>
  );
}
