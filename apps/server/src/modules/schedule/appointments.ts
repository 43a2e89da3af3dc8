import { addDays, civilDateOf, freeSlots } from '@onshin/domain';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { isViolationOf, span } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic, getStaffRow } from '../clinic/index.ts';

/** Minutes a slot is held while the patient makes up their mind. */
const holdMinutes = 5;
const minute = 60_000;

interface DaySlots {
  date: string;
  slots: { from: string; to: string }[];
}

/** Free times of a doctor over some days, in the clinic's zone. */
export async function listFreeSlots(
  act: Act,
  doctorStaffId: string,
  window: { from: string | undefined; days: number },
): Promise<{ timeZone: string; days: DaySlots[] }> {
  const clinic = await getClinic(act.tx, act.clinicId);
  const doctor = await getStaffRow(act.tx, act.clinicId, doctorStaffId);
  const now = Date.parse(act.now);
  const today = civilDateOf(now, clinic.timeZone);
  const first = window.from !== undefined && window.from > today ? window.from : today;
  const taken = await act.tx
    .selectFrom('appointment')
    .select([sql<string>`lower(during)`.as('from'), sql<string>`upper(during)`.as('to')])
    .where('practitionerId', '=', doctor.practitionerId)
    .where('status', 'in', ['held', 'confirmed'])
    .where(sql<boolean>`(held_until is null or held_until > now())`)
    .where(sql<boolean>`during && tstzrange(now(), now() + interval '60 days')`)
    .execute();
  const spans = taken.map((each) => ({ from: Date.parse(each.from), to: Date.parse(each.to) }));
  const isAtWork = (date: string) => doctor.activeTo === null || date <= doctor.activeTo;
  const days = Array.from({ length: window.days }, (_, index) => addDays(first, index)).map(
    (date): DaySlots => ({
      date,
      slots: freeSlots({
        date,
        timeZone: clinic.timeZone,
        hours: isAtWork(date) ? doctor.availability : [],
        slotMinutes: clinic.settings.policy.slotMinutes,
        taken: spans,
        notBefore: now,
      }).map((slot) => ({ from: new Date(slot.from).toISOString(), to: new Date(slot.to).toISOString() })),
    }),
  );
  return { timeZone: clinic.timeZone, days };
}

/** Holds a slot for a consultation, giving back what it held before. Of two who press at once one is told no. */
export async function holdSlotFor(
  act: Act,
  consultationId: string,
  doctorStaffId: string,
  from: string,
): Promise<void> {
  const clinic = await getClinic(act.tx, act.clinicId);
  const doctor = await getStaffRow(act.tx, act.clinicId, doctorStaffId);
  if (doctor.practitionerId === null) throw new ProblemError('notAllowedInThisState');
  const start = Date.parse(from);
  await requireOffered(act, doctorStaffId, clinic.timeZone, start, consultationId);
  await releaseAppointment(act, consultationId);
  await releaseExpiredHolds(act, doctor.practitionerId);
  const end = start + clinic.settings.policy.slotMinutes * minute;
  try {
    await act.tx
      .insertInto('appointment')
      .values({
        clinicId: act.clinicId,
        id: newId(),
        consultationId,
        practitionerId: doctor.practitionerId,
        doctorStaffId,
        during: span(new Date(start).toISOString(), new Date(end).toISOString()),
        status: 'held',
        heldUntil: sql<string>`now() + make_interval(mins => ${holdMinutes})`,
      })
      .execute();
  } catch (error) {
    if (isViolationOf(error, 'appointment_once')) throw new ProblemError('slotTaken');
    throw error;
  }
}

async function requireOffered(
  act: Act,
  doctorStaffId: string,
  timeZone: string,
  start: number,
  consultationId: string,
): Promise<void> {
  const own = await act.tx
    .selectFrom('appointment')
    .select(sql<string>`lower(during)`.as('from'))
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('status', 'in', ['held', 'confirmed'])
    .executeTakeFirst();
  if (own && Date.parse(own.from) === start) return;
  const { days } = await listFreeSlots(act, doctorStaffId, { from: civilDateOf(start, timeZone), days: 1 });
  const isOffered = days.some((day) => day.slots.some((slot) => Date.parse(slot.from) === start));
  if (!isOffered) throw new ProblemError('slotTaken');
}

async function releaseExpiredHolds(act: Act, practitionerId: string): Promise<void> {
  await act.tx
    .updateTable('appointment')
    .set({ status: 'released', heldUntil: null })
    .where('practitionerId', '=', practitionerId)
    .where('status', '=', 'held')
    .where('heldUntil', '<', act.now)
    .execute();
}

/** Makes a held slot firm; a hold that has run out must be taken anew. */
export async function confirmSlotOf(act: Act, consultationId: string): Promise<void> {
  const confirmed = await act.tx
    .updateTable('appointment')
    .set({ status: 'confirmed', heldUntil: null })
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('status', '=', 'held')
    .where('heldUntil', '>', act.now)
    .returning('id')
    .executeTakeFirst();
  if (confirmed === undefined) throw new ProblemError('slotTaken');
}

/** Gives a consultation's slot back. */
export async function releaseAppointment(act: Act, consultationId: string): Promise<void> {
  await act.tx
    .updateTable('appointment')
    .set({ status: 'released', heldUntil: null })
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('status', 'in', ['held', 'confirmed'])
    .execute();
}

export async function findAppointment(act: Act, consultationId: string) {
  const row = await act.tx
    .selectFrom('appointment')
    .select([
      'id',
      'status',
      'heldUntil',
      sql<string>`lower(during)`.as('from'),
      sql<string>`upper(during)`.as('to'),
    ])
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .where('status', 'in', ['held', 'confirmed'])
    .executeTakeFirst();
  if (row === undefined || (row.status === 'held' && (row.heldUntil ?? '') <= act.now)) return null;
  const { settings } = await getClinic(act.tx, act.clinicId);
  const opensAt = Date.parse(row.from) - settings.policy.waitingRoomMinutes * minute;
  return {
    id: row.id,
    status: row.status as 'held' | 'confirmed',
    from: new Date(row.from).toISOString(),
    to: new Date(row.to).toISOString(),
    heldUntil: row.heldUntil,
    roomOpensAt: new Date(opensAt).toISOString(),
  };
}
