import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { enqueueNotice } from '../notification/index.ts';

interface Addressee {
  to: string | null;
  phone: string | null;
  language: 'ja' | 'en';
  clinicName: string;
  clinicPhone: string;
  timeZone: string;
  at: string | null;
}

/** A mail says that there is something to read and where, never what is the matter with the patient. */
async function findAddressee(act: Act, consultationId: string): Promise<Addressee | null> {
  const { rows } = await sql<Addressee>`
    select coalesce(p.email, a.email) as to, a.phone, coalesce(a.language, 'ja') as language, cl.name as clinic_name,
           cl.settings->>'phone' as clinic_phone, cl.time_zone, lower(ap.during) as at
    from consultation c
    join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
    join clinic cl on cl.id = c.clinic_id
    left join account a on a.id = p.account_id
    left join appointment ap on ap.clinic_id = c.clinic_id and ap.consultation_id = c.id and ap.status in ('held', 'confirmed')
    where c.clinic_id = ${act.clinicId} and c.id = ${consultationId}`.execute(act.tx);
  return rows[0] ?? null;
}

async function send(act: Act, template: string, consultationId: string): Promise<void> {
  const addressee = await findAddressee(act, consultationId);
  if (addressee === null) return;
  const { to, phone, language, clinicName, clinicPhone, timeZone } = addressee;
  const at = addressee.at === null ? undefined : new Date(addressee.at).toISOString();
  const path = `/p/${act.clinicId}/visits/${consultationId}`;
  if (to === null) {
    if (phone === null) return;
    const isDated = template === 'appointmentConfirmed' && at !== undefined;
    await enqueueNotice(act, phone, {
      template: isDated ? 'appointment' : 'toRead',
      language,
      clinicName,
      path,
      ...(isDated ? { at, timeZone } : {}),
    });
    return;
  }
  await act.enqueue('sendMail', {
    template,
    to,
    language,
    parameters: {
      clinicName,
      clinicPhone,
      timeZone,
      ...(at === undefined ? {} : { at }),
      path,
    },
  });
}

export const sendAcceptedMail = async (act: Act, id: string) => await send(act, 'requestAccepted', id);
export const sendAppointmentMail = async (act: Act, id: string) =>
  await send(act, 'appointmentConfirmed', id);
export const sendCancellationMail = async (act: Act, id: string) =>
  await send(act, 'consultationCancelled', id);
export const sendDeclinedMail = async (act: Act, id: string) => await send(act, 'requestDeclined', id);
