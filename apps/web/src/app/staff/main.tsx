import { staffPaths } from '@onshin/contract/paths';
import { knowPaths } from '../../lib/api/known-paths.ts';
import { LockGate } from '../../features/staff-lock/lock-gate.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { NotFound } from '../not-found.tsx';
import { OpenFrame } from '../../parts/patient-frame/open-frame.tsx';
import { Pages } from '../pages.tsx';
import { start } from '../start.tsx';
import { staffRoutes } from './routes.ts';

const notFound = (
  <OpenFrame home="/staff">
    <NotFound home="/staff" />
  </OpenFrame>
);

knowPaths(staffPaths);
await start(
  'staff',
  <LockGate>
    <Pages routes={staffRoutes} notFound={notFound} awaited={<Skeleton lines={6} />} />
  </LockGate>,
);
