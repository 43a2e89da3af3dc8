import type { AccountEventKind } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handling } from '../../path/handler.ts';
import type { Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { toldOfAccount, type ToldOfAccount } from '../notification/index.ts';

const isTold = (kind: AccountEventKind): kind is ToldOfAccount => toldOfAccount.some((each) => each === kind);

/** Writes down what became of how somebody signs in, and tells them where that is worth a mail. */
export async function noteAccountEvent(
  act: Act,
  call: Pick<Handling, 'device' | 'signedIn'>,
  accountId: string,
  kind: AccountEventKind,
): Promise<void> {
  await act.tx
    .insertInto('accountEvent')
    .values({
      id: newId(),
      accountId,
      kind,
      ...call.device,
      remoteAddress: act.remoteAddress,
      sessionId: call.signedIn?.accountId === accountId ? call.signedIn.sessionId : null,
    })
    .execute();
  if (isTold(kind)) await tell(act, call, accountId, kind);
}

async function tell(
  act: Act,
  { device }: Pick<Handling, 'device'>,
  accountId: string,
  what: ToldOfAccount,
): Promise<void> {
  const person = await act.tx
    .selectFrom('account')
    .select(['email', 'name', 'language'])
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  if (person.email === null) return;
  await act.enqueue('sendMail', {
    template: 'account',
    to: person.email,
    language: person.language,
    parameters: {
      what,
      name: person.name,
      clinicName: '',
      at: act.now,
      device: `${device.browser} (${device.system}), ${act.remoteAddress}`,
      path: '/staff/account',
    },
  });
}

/** Tells whoever answers for the security of the clinics somebody works at that a sign-in was not theirs. */
export async function tellOfficers(act: Act, accountId: string, name: string): Promise<void> {
  const { rows } = await sql<{ email: string; language: 'ja' | 'en'; clinicId: string; clinicName: string }>`
    select a.email, a.language, o.clinic_id, o.clinic_name
    from lookup.officers_of(${accountId}) o join account a on a.id = o.account_id`.execute(act.tx);
  for (const { email, language, clinicId, clinicName } of rows) {
    await act.enqueue('sendMail', {
      template: 'notMe',
      to: email,
      language,
      parameters: { name, clinicName, at: act.now, path: `/staff/${clinicId}/settings/staff` },
    });
  }
}

/** The latest that happened to an account. */
export async function listAccountEvents(tx: Tx, accountId: string) {
  return await tx
    .selectFrom('accountEvent')
    .select(['kind', 'at', 'browser', 'system', 'remoteAddress'])
    .where('accountId', '=', accountId)
    .orderBy('at', 'desc')
    .limit(20)
    .execute();
}
