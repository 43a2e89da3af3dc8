import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { enqueueNotice } from '../notification/index.ts';

interface Addressee {
  to: string | null;
  phone: string | null;
  language: 'ja' | 'en';
  clinicName: string;
  clinicPhone: string;
}

/** Tells the patient that something was written for them, and where; never what it says. */
export async function sendToRead(
  act: Act,
  patientId: string,
  page: 'agreement' | 'plan' | 'helpers',
): Promise<void> {
  const { rows } = await sql<Addressee>`
    select coalesce(p.email, a.email) as to, a.phone, coalesce(a.language, 'ja') as language, c.name as clinic_name,
           c.settings->>'phone' as clinic_phone
    from patient p join clinic c on c.id = p.clinic_id left join account a on a.id = p.account_id
    where p.clinic_id = ${act.clinicId} and p.id = ${patientId}`.execute(act.tx);
  const addressee = rows[0];
  if (addressee === undefined) return;
  const { to, phone, language, clinicName, clinicPhone } = addressee;
  const path = `/p/${act.clinicId}/${page}`;
  if (to === null) {
    if (phone !== null) await enqueueNotice(act, phone, { template: 'toRead', language, clinicName, path });
    return;
  }
  await act.enqueue('sendMail', {
    template: 'toRead',
    to,
    language,
    parameters: { clinicName, clinicPhone, path },
  });
}
