import type { NoteAuthor, NoteContent, NotePart } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';

export interface Author extends NoteAuthor {
  readonly staffId: string;
}

interface Written {
  readonly consultationId: string;
  readonly authorStaffId: string;
  readonly content: NoteContent;
  readonly version: number;
}

const inOrder = ['problem', 'subjective', 'objective', 'assessment', 'plan'] as const satisfies NotePart[];
const partsOf = (content: NoteContent): NotePart[] => inOrder.filter((part) => content[part].trim() !== '');

/**
 * Everybody whose words stand in a version: who wrote it, and of the first version whoever entered for its doctor what the
 * doctor approved (7.1 B-2(3), A-7.1-C-4-2).
 */
export async function findAuthors(
  act: Pick<Act, 'tx' | 'clinicId'>,
  { consultationId, authorStaffId, content, version }: Written,
): Promise<Author[]> {
  const entered = version === 1 ? await listEnterers(act, consultationId) : [];
  if (entered.some(({ staffId }) => staffId === authorStaffId)) return entered;
  const { name } = await act.tx
    .selectFrom('staffMember')
    .select('name')
    .where('clinicId', '=', act.clinicId)
    .where('id', '=', authorStaffId)
    .executeTakeFirstOrThrow();
  return [{ staffId: authorStaffId, name, how: 'self', parts: partsOf(content) }, ...entered];
}

async function listEnterers(act: Pick<Act, 'tx' | 'clinicId'>, consultationId: string): Promise<Author[]> {
  const { rows } = await sql<Author>`
    select e.entered_by as staff_id, s.name, 'onBehalf' as how, array_agg(distinct part order by part) as parts
    from behalf_entry e
    join behalf_decision d on d.clinic_id = e.clinic_id and d.entry_id = e.id and d.how = 'approved'
    join staff_member s on s.clinic_id = e.clinic_id and s.id = e.entered_by
    cross join jsonb_object_keys(e.content) part
    where e.clinic_id = ${act.clinicId} and e.consultation_id = ${consultationId}::uuid
    group by e.entered_by, s.name
    order by min(e.entered_at), e.entered_by`.execute(act.tx);
  return rows;
}

/** Keeps them with the names they had then. */
export async function keepAuthors(
  act: Pick<Act, 'tx' | 'clinicId'>,
  versionId: string,
  authors: readonly Author[],
): Promise<void> {
  await act.tx
    .insertInto('noteAuthor')
    .values(
      authors.map(({ staffId, name, how, parts }) => ({
        clinicId: act.clinicId,
        versionId,
        staffId,
        name,
        how,
        parts: [...parts],
      })),
    )
    .execute();
}

export const presentAuthor = ({ name, how, parts }: Author): NoteAuthor => ({ name, how, parts });
