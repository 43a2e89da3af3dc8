import { useParams } from 'wouter';
import type { AppRoute } from '../../parts/page-route.ts';
import { PatientFrame } from '../../parts/patient-frame/patient-frame.tsx';

/** A page of a patient, in the patient's frame unless it brings its own. */
export function PatientPage({ page: Page, bare = false }: AppRoute) {
  const params = useParams<Record<string, string | undefined>>();
  const clinicId = params['clinicId'] ?? '';
  const page = <Page clinicId={clinicId} params={params} />;
  return bare ? page : <PatientFrame clinicId={clinicId}>{page}</PatientFrame>;
}
