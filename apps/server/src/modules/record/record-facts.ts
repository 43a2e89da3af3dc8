import type { FollowUpFacts, NoteFacts } from '@onshin/guideline';
import { sql } from 'kysely';
import type { FactProvider } from '../../path/act.ts';
import type { Consultation } from '../consultation/index.ts';
import { composeHeader } from './header.ts';

/**
 * The chart entry of a consultation. Until it is finalised its header is the one that writes itself from what stands,
 * so that the agreement is charted before the examination begins (S-2-5-1-1-3).
 */
export const noteFacts: FactProvider<'note'> = async (act, { consultationId }): Promise<NoteFacts> => {
  if (consultationId === null)
    return { finalised: 'unknown', agreementCharted: 'unknown', priorInformationCharted: 'unknown' };
  const { rows } = await sql<{ header: { key: string }[] }>`
    select header from note_version
    where clinic_id = ${act.clinicId} and consultation_id = ${consultationId}::uuid
    order by version desc limit 1`.execute(act.tx);
  const finalised = rows[0]?.header;
  const header = finalised ?? (await composeHeader(act, consultationId));
  const says = (key: string) => header.some((line) => line.key === key);
  return {
    finalised: finalised !== undefined,
    agreementCharted: says('agreement'),
    priorInformationCharted: says('priorInformation'),
  };
};

/** How care goes on after a consultation. */
export const followUpFacts: FactProvider<'followUp'> = async (
  act,
  { consultationId },
): Promise<FollowUpFacts> => {
  const row =
    consultationId === null
      ? undefined
      : await act.tx
          .selectFrom('consultation')
          .select(['followUp', 'followUpToldAt', 'disposition', 'dispositionDetail'])
          .where('clinicId', '=', act.clinicId)
          .where('id', '=', consultationId)
          .executeTakeFirst();
  const followUp = (row?.followUp ?? null) as Consultation['followUp'];
  const handoff = (row?.dispositionDetail ?? {}) as Consultation['dispositionDetail'];
  return {
    told: followUp === null ? 'unknown' : (row?.followUpToldAt ?? null) !== null,
    next: followUp?.next ?? '',
    placeIfWorse: followUp?.ifWorse ?? '',
    continuation: followUp?.continuation ?? 'unknown',
    handoff:
      handoff.where === undefined
        ? null
        : { where: handoff.where, toldTo: handoff.informed ?? '', information: handoff.information ?? '' },
  };
};
