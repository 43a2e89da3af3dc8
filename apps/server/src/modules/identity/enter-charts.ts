import type { Act } from '../../path/act.ts';
import type { Handling } from '../../path/handler.ts';
import { goToAfterPatientLink } from './go-to.ts';
import { enterByLink } from './helping.ts';
import { openSession } from './identity.store.ts';

/** Whom a link reached, for which clinic, and whom it was sent to help. */
export interface Entering {
  readonly accountId: string;
  readonly clinicId: string | null;
  readonly helperId: string | null;
}

/** Lets somebody in who came by a link: as who helps a patient, or to their own charts. */
export async function enterCharts(
  act: Act,
  call: Handling,
  { accountId, clinicId, helperId }: Entering,
): Promise<{ goTo: string }> {
  const helped = clinicId === null ? null : await enterByLink(act, call, { accountId, clinicId, helperId });
  if (helped !== null) return helped;
  await openSession(act, call, { accountId, method: 'link', enteringClinicId: clinicId });
  return { goTo: await goToAfterPatientLink(act.tx, accountId, clinicId) };
}
