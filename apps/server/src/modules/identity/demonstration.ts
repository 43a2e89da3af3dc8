import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { goToAfterSignIn } from './go-to.ts';
import { findAccountByEmail, getOrMakeAccount, openSession } from './identity.store.ts';

/** The addresses of the demonstration's people, by the part they play. */
export const demonstrationAddresses = {
  doctor: 'doctor@demonstration.invalid',
  clerk: 'clerk@demonstration.invalid',
  administrator: 'administrator@demonstration.invalid',
  patient: 'patient@demonstration.invalid',
  newPatient: 'new-patient@demonstration.invalid',
} as const;

/** One click signs in as one of the demonstration's people; real mode has no such door. */
export function signInToDemonstration(
  mode: 'demonstration' | 'real',
  clinicId: () => string | null,
): Handler<'signInToDemonstration'> {
  return async (act, call) => {
    const { body } = call;
    if (mode !== 'demonstration') throw new ProblemError('onlyInDemonstration');
    const email = demonstrationAddresses[body.as];
    const found = await findAccountByEmail(act.tx, email);
    const account = found ?? (await getOrMakeAccount(act.tx, { email, name: email, language: 'ja' }));
    const entering = body.as === 'newPatient' ? clinicId() : null;
    await openSession(act, call, {
      accountId: account.id,
      method: 'demonstration',
      enteringClinicId: entering,
    });
    return { goTo: await goToAfterSignIn(act.tx, account.id, entering) };
  };
}

export function listDemonstrationMails(mode: 'demonstration' | 'real'): Handler<'listDemonstrationMails'> {
  return async (act) => {
    if (mode !== 'demonstration') throw new ProblemError('onlyInDemonstration');
    const mails = await act.tx
      .selectFrom('demonstrationMail')
      .selectAll()
      .orderBy('at', 'desc')
      .limit(50)
      .execute();
    return {
      mails: mails.map((mail) => ({
        id: mail.id,
        to: mail.recipient,
        subject: mail.subject,
        text: mail.body,
        at: mail.at,
      })),
    };
  };
}
