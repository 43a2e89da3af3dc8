import { type ReactNode, Suspense } from 'react';
import { useParams } from 'wouter';
import type { AppRoute } from '../../parts/page-route.ts';
import { PatientFrame } from '../../parts/patient-frame/patient-frame.tsx';
import { Skeleton } from '../../ui/loading.tsx';

/** A page of a patient, in the patient's frame unless it brings its own. */
export function PatientPage({ page: Page, bare = false }: AppRoute) {
  const params = useParams<Record<string, string | undefined>>();
  const clinicId = params['clinicId'] ?? '';
  const page = <Page clinicId={clinicId} params={params} />;
  const framed = (inside: ReactNode) => <PatientFrame clinicId={clinicId}>{inside}</PatientFrame>;
  const awaited = <Skeleton lines={6} />;
  // The frame stands while a page is fetched: only what is inside it changes.
  return bare ? (
    <Suspense fallback={framed(awaited)}>{page}</Suspense>
  ) : (
    framed(<Suspense fallback={awaited}>{page}</Suspense>)
  );
}
