import { type ComponentType, type ReactNode, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { PageBoundary } from './page-boundary.tsx';

/** A page and its path from the root. */
export interface Placed {
  readonly path: string;
  readonly Page: ComponentType;
}

interface PagesProps {
  readonly routes: readonly Placed[];
  readonly notFound: ReactNode;
  /** What stands while a page that brings its own frame is fetched. */
  readonly awaited: ReactNode;
}

/** Shows the page whose path is open; a fault of one page ends with it. */
export function Pages({ routes, notFound, awaited }: PagesProps) {
  return (
    <Suspense fallback={awaited}>
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
