import type { Act } from '../../path/act.ts';
import type { Tx } from '../../platform/database.ts';
import type { SecretBox } from '../../platform/secrets.ts';
import type { Entering } from './enter-charts.ts';
import { issueToken } from './identity.store.ts';
import { stepOfCode } from './password-sign-in.ts';

const minutes = 10;

/** Since when somebody is asked for a code beside their link; null where they did not wish it. */
export async function chartCodesSince(tx: Tx, accountId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('chartCodes')
    .select('since')
    .where('accountId', '=', accountId)
    .executeTakeFirst();
  return row?.since ?? null;
}

/** What stands for the link that was used, until the code is there. */
export async function issueChartTicket(tx: Tx, { accountId, clinicId, helperId }: Entering): Promise<string> {
  const content = { helperId };
  return await issueToken(tx, { purpose: 'chartTicket', accountId, clinicId, content, minutes });
}

/** Takes a code of the patient's app, each once. Says whether it was one. */
export async function takeChartCode(
  act: Act,
  box: SecretBox,
  accountId: string,
  code: string,
): Promise<boolean> {
  const codes = await act.tx
    .selectFrom('chartCodes')
    .select(['totpSecretSealed', 'totpLastStep'])
    .where('accountId', '=', accountId)
    .forUpdate()
    .executeTakeFirst();
  if (codes === undefined) return false;
  const step = stepOfCode(box.open(codes.totpSecretSealed), code, Date.parse(act.now));
  if (step === null || step <= codes.totpLastStep) return false;
  await act.tx
    .updateTable('chartCodes')
    .set({ totpLastStep: step })
    .where('accountId', '=', accountId)
    .execute();
  return true;
}

/** No code is asked for any more. */
export async function forgetChartCodes(tx: Tx, accountId: string): Promise<void> {
  await tx.deleteFrom('chartCodes').where('accountId', '=', accountId).execute();
}
