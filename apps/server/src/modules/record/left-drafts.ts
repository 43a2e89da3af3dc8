import { autoFinalisedAt } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { findRule, mayFinaliseInPlace, usualRule } from './finalising-rule.ts';

/** A draft that was left after its call, and what its doctor was told of it. */
export interface LeftDraft {
  readonly consultationId: string;
  readonly patientId: string;
  readonly patientName: string;
  readonly patientNumber: string;
  readonly doctorStaffId: string;
  readonly doctorName: string;
  readonly endedAt: string;
  readonly savedAt: string;
  readonly draftVersion: number;
  readonly toldAt: string | null;
}

/** Drafts with words in them whose call has ended and which nobody has finalised, the oldest first. */
export async function listLeftDrafts(act: Pick<Act, 'tx' | 'clinicId'>): Promise<LeftDraft[]> {
  const { rows } = await sql<LeftDraft>`
    select c.id as consultation_id, c.patient_id, p.name as patient_name, p.number as patient_number,
           c.doctor_staff_id, s.name as doctor_name, c.call_ended_at as ended_at, d.saved_at,
           d.version as draft_version, n.told_at
    from consultation c
    join note_draft d on d.clinic_id = c.clinic_id and d.consultation_id = c.id
    join patient p on p.clinic_id = c.clinic_id and p.id = c.patient_id
    join staff_member s on s.clinic_id = c.clinic_id and s.id = c.doctor_staff_id
    left join finalising_notice n
      on n.clinic_id = d.clinic_id and n.consultation_id = d.consultation_id and n.draft_version = d.version
    where c.clinic_id = ${act.clinicId} and c.status = 'ended'
      and exists (select from jsonb_each_text(d.content) part where btrim(part.value) <> '')
    order by c.call_ended_at, c.id`.execute(act.tx);
  return rows;
}

/** Since when nobody has written in a draft, its call over. */
export const quietSince = ({ savedAt, endedAt }: LeftDraft): number =>
  Math.max(Date.parse(savedAt), Date.parse(endedAt));

/** The list a doctor has of their own drafts, and whoever answers for the system of everybody's. */
export const listUnfinalised: Handler<'listUnfinalised'> = async (act) => {
  const { actor } = act;
  const staffId = actor.kind === 'staff' ? actor.staffId : '';
  const rule = (await findRule(act)) ?? usualRule;
  const seesAll = actor.kind === 'staff' && actor.roles.some((role) => watching.has(role));
  const drafts = (await listLeftDrafts(act)).filter((each) => seesAll || each.doctorStaffId === staffId);
  act.concerns({ patientIds: drafts.map(({ patientId }) => patientId) });
  return {
    notes: drafts.map((draft) => {
      const since = quietSince(draft);
      const toldAt = draft.toldAt === null ? null : Date.parse(draft.toldAt);
      const byRuleAt =
        rule.autoAfterHours === null
          ? null
          : autoFinalisedAt({ quietSince: since, toldAt }, rule.autoAfterHours);
      const isMine = draft.doctorStaffId === staffId;
      const { consultationId, patientName, patientNumber, doctorName, endedAt, savedAt } = draft;
      return {
        consultationId,
        patientName,
        patientNumber,
        doctorName,
        endedAt,
        savedAt,
        isMine,
        byRuleAt: byRuleAt === null ? null : new Date(byRuleAt).toISOString(),
        isOverdue: Date.parse(act.now) - since > rule.chaseAfterHours * 3_600_000,
        mayFinaliseInPlace: !isMine && mayFinaliseInPlace(actor, rule),
      };
    }),
  };
};

const watching: ReadonlySet<string> = new Set(['administrator', 'securityOfficer']);
