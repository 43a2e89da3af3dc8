import { lazy, Suspense } from 'react';
import { Skeleton } from '../../ui/loading.tsx';

const LinkForm = lazy(() => import('../sign-in/link-form.tsx'));

/** The way in, fetched where somebody is not in yet. */
export function SignInCard(props: { readonly clinicId: string; readonly isDemonstration: boolean }) {
  return (
    <Suspense fallback={<Skeleton lines={4} />}>
      <LinkForm {...props} />
    </Suspense>
  );
}
