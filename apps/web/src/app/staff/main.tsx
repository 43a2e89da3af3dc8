import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Skeleton } from '../../ui/loading.tsx';
import { ClinicRoutes } from '../clinic-routes.tsx';
import { NotFound } from '../not-found.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { start } from '../start.tsx';
import { staffRoutes } from './routes.ts';

const EntrancePage = lazy(() => import('../../features/staff-sign-in/entrance-page.tsx'));
const SignInPage = lazy(() => import('../../features/staff-sign-in/sign-in-page.tsx'));
const SetUpPage = lazy(() => import('../../features/staff-sign-in/set-up-page.tsx'));

const notFound = (
  <OpenFrame home="/staff">
    <NotFound home="/staff" />
  </OpenFrame>
);

await start(
  'staff',
  <Suspense fallback={<Skeleton lines={6} />}>
    <Switch>
      <Route path="/staff">
        <EntrancePage />
      </Route>
      <Route path="/staff/sign-in">
        <SignInPage />
      </Route>
      <Route path="/staff/set-up">
        <SetUpPage />
      </Route>
      <Route path="/staff/:clinicId">{({ clinicId }) => <Redirect to={`/staff/${clinicId}/board`} />}</Route>
      <Route>
        <ClinicRoutes below="/staff" routes={staffRoutes} notFound={notFound} />
      </Route>
    </Switch>
  </Suspense>,
);
