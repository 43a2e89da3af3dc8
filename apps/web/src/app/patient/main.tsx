import { Skeleton } from '../../ui/loading.tsx';
import { NotFound } from '../not-found.tsx';
import { OpenFrame } from '../../parts/patient-frame/open-frame.tsx';
import { Pages } from '../pages.tsx';
import { start } from '../start.tsx';
import { PatientPage } from './patient-page.tsx';
import { publicRoutes } from './public-routes.ts';
import { patientRoutes } from './routes.ts';

const ownRoutes = patientRoutes.map((route) => ({
  path: `/p/:clinicId${route.path}`,
  Page: () => <PatientPage {...route} />,
}));

const notFound = (
  <OpenFrame home="/">
    <NotFound home="/" />
  </OpenFrame>
);

const awaited = (
  <OpenFrame home="/">
    <Skeleton lines={6} />
  </OpenFrame>
);

await start(
  'patient',
  <Pages routes={[...publicRoutes, ...ownRoutes]} notFound={notFound} awaited={awaited} />,
);
