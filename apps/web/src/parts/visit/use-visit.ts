import { useRead } from '../../lib/api/hooks.ts';

/** One visit of the patient; asked again now and then, since the clinic moves it on. */
export function useVisit(clinicId: string, consultationId: string, every = 15_000) {
  return useRead(
    'getConsultation',
    { params: { clinicId, consultationId } },
    { enabled: consultationId !== '', every },
  );
}
