import type { HelpScope } from '@onshin/contract';
import { useRead } from '../api/hooks.ts';

/** Who is signed in and where they may go. */
export function useSession() {
  return useRead('getSession', {});
}

/** The chart of the person signed in at one clinic; null while unknown or when there is none yet. */
export function useOwnPatient(clinicId: string) {
  const session = useSession();
  return session.data?.patients.find((patient) => patient.clinicId === clinicId) ?? null;
}

/** What somebody in this session may do from the patient's side; the patient themselves, and a proxy, everything. */
export function useMay(): (scope: HelpScope) => boolean {
  const helping = useSession().data?.helping ?? null;
  return (scope) => helping === null || helping.scopes.includes(scope);
}

/** Whether this deployment is a demonstration; unknown counts as not. */
export function useDemonstration(): boolean {
  return useRead('getSystem', {}).data?.mode === 'demonstration';
}
