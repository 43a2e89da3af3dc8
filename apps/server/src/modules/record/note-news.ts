import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

/** What somebody is written to about a note of theirs. */
export type NoteNews = 'willBeFinalised' | 'finalisedByRule' | 'inPlace' | 'entryWaits' | 'entrySentBack';

/** Writes that there is something to see of a note, and where; never whose it is. */
export async function tellOfNote(
  act: Pick<Act, 'tx' | 'clinicId' | 'enqueue'>,
  staffId: string,
  news: NoteNews,
  consultationId: string,
): Promise<void> {
  const { rows } = await sql<{ to: string; language: 'ja' | 'en'; clinicName: string }>`
    select a.email as to, a.language, c.name as clinic_name
    from staff_member s join account a on a.id = s.account_id join clinic c on c.id = s.clinic_id
    where s.clinic_id = ${act.clinicId} and s.id = ${staffId}::uuid and a.email is not null`.execute(act.tx);
  for (const { to, language, clinicName } of rows)
    await act.enqueue('sendMail', {
      template: 'noteNews',
      to,
      language,
      parameters: { clinicName, news, path: `/staff/${act.clinicId}/consultations/${consultationId}` },
    });
}
