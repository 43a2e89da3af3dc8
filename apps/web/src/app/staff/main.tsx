import { lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { Skeleton } from '../../ui/loading.tsx';
import { ClinicRoutes } from '../clinic-routes.tsx';
import { NotFound } from '../not-found.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { start } from '../start.tsx';
import { staffRoutes } from './routes.ts';
import { StaffFrame } from './staff-frame.tsx';
import { StaffEntrance } from './staff-entrance.tsx';

const SignInPage = lazy(() => import('../../features/sign-in/sign-in-page.tsx'));
const SetUpPage = lazy(() => import('../../features/sign-in/set-up-page.tsx'));

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
        <StaffEntrance />
      </Route>
      <Route path="/staff/sign-in">
        <OpenFrame home="/staff">
          <SignInPage />
        </OpenFrame>
      </Route>
      <Route path="/staff/set-up">
        <OpenFrame home="/staff">
          <SetUpPage />
        </OpenFrame>
      </Route>
      <Route path="/staff/:clinicId">{({ clinicId }) => <Redirect to={`/staff/${clinicId}/board`} />}</Route>
      <Route>
        <ClinicRoutes below="/staff" routes={staffRoutes} shell={StaffFrame} notFound={notFound} />
      </Route>
    </Switch>
  </Suspense>,
);
