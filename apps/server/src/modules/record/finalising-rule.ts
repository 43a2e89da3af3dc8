import type { FinalisingRule, StaffRole } from '@onshin/contract';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { type Actor, hasRole } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';

/** What stands until a clinic has said something else: nothing is finalised by time. */
export const usualRule: FinalisingRule = { inPlace: 'either', autoAfterHours: null, chaseAfterHours: 24 };

interface RuleRow extends FinalisingRule {
  readonly id: string;
  readonly validFrom: string;
  readonly setBy: string;
}

/** The rule a clinic has set; null where none, and the usual one stands. */
export async function findRule(act: Pick<Act, 'tx' | 'clinicId'>): Promise<RuleRow | null> {
  const { rows } = await sql<RuleRow>`
    select r.id, r.in_place, r.auto_after_hours, r.chase_after_hours, r.valid_from, s.name as set_by
    from finalising_rule_of(${act.clinicId}::uuid) r
    join staff_member s on s.clinic_id = r.clinic_id and s.id = r.set_by`.execute(act.tx);
  return rows[0] ?? null;
}

const needed = {
  securityOfficer: [['securityOfficer']],
  administratorDoctor: [['administrator', 'doctor']],
  either: [['securityOfficer'], ['administrator', 'doctor']],
} as const satisfies Record<FinalisingRule['inPlace'], readonly (readonly StaffRole[])[]>;

/** Whether the rule lets somebody finalise in place of an absent doctor (A-7.1-C-2-1f). */
export function mayFinaliseInPlace(actor: Actor, { inPlace }: FinalisingRule): boolean {
  return needed[inPlace].some((roles) => roles.every((role) => hasRole(actor, role)));
}

function present(row: RuleRow | null) {
  if (row === null) return { rule: usualRule, since: null, setBy: null };
  const { inPlace, autoAfterHours, chaseAfterHours, validFrom, setBy } = row;
  return { rule: { inPlace, autoAfterHours, chaseAfterHours }, since: validFrom, setBy };
}

const getFinalisingRule: Handler<'getFinalisingRule'> = async (act) => present(await findRule(act));

const changeFinalisingRule: Handler<'changeFinalisingRule'> = async (act, { body }) => {
  if (act.actor.kind !== 'staff') throw new Error('staff set the rule');
  await act.tx
    .insertInto('finalisingRule')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      ...body,
      setBy: act.actor.staffId,
      validFrom: act.now,
    })
    .execute();
  act.noteInAudit({ ...body });
  return present(await findRule(act));
};

export const finalisingRuleHandlers = { getFinalisingRule, changeFinalisingRule };
