import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { Skeleton } from '../../ui/loading.tsx';
import { ClinicRoutes } from '../clinic-routes.tsx';
import { NotFound } from '../not-found.tsx';
import { OpenFrame } from '../open-frame.tsx';
import { start } from '../start.tsx';
import { PatientFrame } from './patient-frame.tsx';
import { patientRoutes } from './routes.ts';

const ClinicPage = lazy(() => import('../../features/public/clinic-page.tsx'));
const FirstPage = lazy(() => import('../../features/public/first-page.tsx'));
const LinkPage = lazy(() => import('../../features/public/link-page.tsx'));
const MailsPage = lazy(() => import('../../features/public/mails-page.tsx'));

const notFound = (
  <OpenFrame>
    <NotFound home="/" />
  </OpenFrame>
);

await start(
  'patient',
  <Suspense fallback={<Skeleton lines={6} />}>
    <Switch>
      <Route path="/">
        <OpenFrame>
          <FirstPage />
        </OpenFrame>
      </Route>
      <Route path="/c/:slug">{({ slug }) => <ClinicPage slug={slug} />}</Route>
      <Route path="/link">
        <OpenFrame>
          <LinkPage />
        </OpenFrame>
      </Route>
      <Route path="/demonstration">
        <OpenFrame>
          <FirstPage />
        </OpenFrame>
      </Route>
      <Route path="/demonstration/mails">
        <OpenFrame>
          <MailsPage />
        </OpenFrame>
      </Route>
      <Route>
        <ClinicRoutes below="/p" routes={patientRoutes} shell={PatientFrame} notFound={notFound} />
      </Route>
    </Switch>
  </Suspense>,
);
