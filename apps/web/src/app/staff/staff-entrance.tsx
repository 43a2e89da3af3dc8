import { Redirect } from 'wouter';
import { useSession } from '../../lib/session/session.ts';
import { Skeleton } from '../../ui/loading.tsx';

/** `/staff` leads to the board of the first clinic one works for, or to the sign-in. */
export function StaffEntrance() {
  const session = useSession();
  if (session.isPending) return <Skeleton lines={6} />;
  const first = session.data?.staff[0];
  return <Redirect to={first === undefined ? '/staff/sign-in' : `/staff/${first.clinicId}/board`} />;
}
