import { type OperationName, portalContent } from '@onshin/contract';
import { sql } from 'kysely';
import { z } from 'zod';
import { readDataFile } from '../platform/data-files.ts';
import { ProblemError } from '../platform/problem-error.ts';
import type { Act } from './act.ts';

/** What a clinic that wrote nothing of its own tells its patients. */
export const usualTerms = readDataFile(
  'portal-terms.json',
  z.object({ version: z.string().min(1).max(40), content: portalContent }),
);

/** What shows a patient their chart, or opens another way to it. The visit itself waits for none of this. */
const behindTerms: ReadonlySet<OperationName> = new Set([
  'getChart',
  'listChartAccesses',
  // What is said of one's health is answered with the whole chart.
  'recordHealth',
  'startOwnPasskey',
  'finishOwnPasskey',
]);

/** Whether somebody agreed to the version that counts now, for any of these charts, and did not withdraw. */
async function hasAgreedToPortal(
  act: Pick<Act, 'tx' | 'clinicId'>,
  accountId: string,
  patientIds: readonly string[],
): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select has_agreed_to_portal(${act.clinicId}, ${accountId}, ${patientIds}::uuid[], ${usualTerms.version}) as has`.execute(
    act.tx,
  );
  return rows[0]?.has === true;
}

/**
 * Shows nobody their chart before they were told what it is for, what may go wrong and who answers for what, and agreed
 * (A-6.11-C-9).
 *
 * @param patientId whose chart it is about; null where it is about every chart of the actor
 * @throws ProblemError `portalTermsNeeded`
 */
export async function requirePortalTerms(
  act: Act,
  name: OperationName,
  patientId: string | null,
): Promise<void> {
  const { actor } = act;
  if (!behindTerms.has(name) || (actor.kind !== 'patient' && actor.kind !== 'proxy')) return;
  const own = actor.kind === 'patient' ? actor.patientIds : [actor.patientId];
  if (!(await hasAgreedToPortal(act, actor.accountId, patientId === null ? own : [patientId])))
    throw new ProblemError('portalTermsNeeded');
}
