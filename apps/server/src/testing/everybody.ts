import { randomUUID } from 'node:crypto';
import type { SeatRole, StaffRole } from '@onshin/contract';
import { staffRole } from '@onshin/contract';
import type pg from 'pg';
import { newToken } from '../platform/secrets.ts';

/** Somebody with a session, as the rows of the database have them. */
export interface SomebodySignedIn {
  readonly cookie: string;
  readonly accountId: string;
}

async function makeAccount(admin: pg.Client, name: string): Promise<string> {
  const id = randomUUID();
  await admin.query(`insert into account (id, email, name) values ($1, $2, $3)`, [
    id,
    `${id}@example.jp`,
    name,
  ]);
  return id;
}

/** Opens a session without a sign-in. */
export async function openSessionOf(
  admin: pg.Client,
  accountId: string,
  inspectionId: string | null = null,
): Promise<SomebodySignedIn> {
  const { token, hash } = newToken();
  await admin.query(
    `insert into session (token_hash, account_id, method, inspection_id, ends_at, stepped_up_at)
     values ($1, $2, $3, $4, now() + interval '1 hour', case when $3 = 'password' then now() end)`,
    [hash, accountId, inspectionId === null ? 'password' : 'inspection', inspectionId],
  );
  return { cookie: `onshin_session=${token}`, accountId };
}

/** Hires somebody with roles, signed in. */
export async function hire(
  admin: pg.Client,
  clinicId: string,
  roles: readonly StaffRole[],
): Promise<SomebodySignedIn & { readonly staffId: string }> {
  const accountId = await makeAccount(admin, roles.join(' '));
  const staffId = randomUUID();
  await admin.query(
    `insert into staff_member (clinic_id, id, account_id, name, roles, active_from)
     values ($1, $2, $3, $4, $5, current_date - 1000)`,
    [clinicId, staffId, accountId, roles.join(' '), roles],
  );
  if (roles.includes('maintainer'))
    await admin.query(
      `insert into maintenance_engagement (clinic_id, id, staff_id, organisation, contract_until, confidentiality_on, valid_until, engaged_by)
       select clinic_id, gen_random_uuid(), $2, '保守の会社', current_date + 200, current_date - 9, current_date + 80, id
       from staff_member where clinic_id = $1 and id <> $2 limit 1`,
      [clinicId, staffId],
    );
  return { ...(await openSessionOf(admin, accountId)), staffId };
}

/** Contract, secrecy and account of a maintainer, for so many days from today. */
export function engagementUntil(days: number) {
  const day = (after: number) =>
    new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(Date.now() + after * 86_400_000);
  return {
    organisation: '保守の会社',
    contractUntil: day(200),
    confidentialityOn: day(-9),
    validUntil: day(days),
  };
}

/** A maintainer in the hours of an approved order that names one chart, signed in. */
export async function hireForWork(admin: pg.Client, clinicId: string, patientId: string) {
  const maintainer = await hire(admin, clinicId, ['maintainer']);
  const officer = await hire(admin, clinicId, ['securityOfficer']);
  const orderId = randomUUID();
  const ids = [clinicId, orderId];
  await admin.query(
    `insert into work_order (clinic_id, id, staff_id, on_day, opens_at, closes_at, category, purpose, attendee, asked_by)
     select $1, $2, $3, d, d::timestamp at time zone 'Asia/Tokyo', (d + time '23:59:59') at time zone 'Asia/Tokyo',
            'fault', '通話の不具合を調べる', '受付', $3
     from (select (now() at time zone 'Asia/Tokyo')::date as d) today`,
    [...ids, maintainer.staffId],
  );
  await admin.query('insert into work_order_patient values ($1, $2, $3)', [...ids, patientId]);
  await admin.query(
    'insert into work_order_decision (clinic_id, order_id, is_approved, decided_by) values ($1, $2, true, $3)',
    [...ids, officer.staffId],
  );
  return { ...maintainer, orderId };
}

/** Somebody registered to help a patient, signed in for that alone. */
export async function helpWith(
  admin: pg.Client,
  clinicId: string,
  patientId: string,
  scope: 'device' | 'booking' | 'proxy' | 'supporter',
) {
  const accountId = await makeAccount(admin, scope);
  const helperId = randomUUID();
  await admin.query(
    `insert into patient_helper (clinic_id, id, patient_id, account_id, name, relation, kind, scopes, ground, proof, from_day, last_day, recorded_by)
     select clinic_id, $2, $3, $4, '若葉 花子', '娘', $7, $5, case when $6 then 'cannotCommunicate' end,
            case when $6 then 'guardianshipCertificate' end, d, d + 90, id
     from staff_member, (select (now() at time zone 'Asia/Tokyo')::date as d) today
     where clinic_id = $1 and 'doctor' = any (roles) limit 1`,
    [
      clinicId,
      helperId,
      patientId,
      accountId,
      scope === 'proxy' ? ['device', 'booking', 'proxy'] : [scope === 'supporter' ? 'device' : scope],
      scope === 'proxy',
      scope === 'supporter' ? 'supporter' : 'family',
    ],
  );
  const { token, hash } = newToken();
  await admin.query(
    `insert into session (token_hash, account_id, method, helper_id, ends_at)
     values ($1, $2, 'helper', $3, now() + interval '1 hour')`,
    [hash, accountId, helperId],
  );
  return { cookie: `onshin_session=${token}`, accountId, helperId };
}

/** Somebody of a seat's role whom the consultation's doctor has let into it, signed in. */
export async function hireAndInvite(
  admin: pg.Client,
  clinicId: string,
  consultationId: string,
  role: SeatRole,
) {
  const hired = await hire(admin, clinicId, [role]);
  const invitationId = randomUUID();
  await admin.query(
    `insert into consultation_invitation (clinic_id, id, consultation_id, patient_id, staff_id, invited_as, why, consent, invited_by)
     select clinic_id, $3, id, patient_id, $4, $5, '画像の見方を相談する', 'byTelephone', doctor_staff_id
     from consultation where clinic_id = $1 and id = $2`,
    [clinicId, consultationId, invitationId, hired.staffId, role],
  );
  return { ...hired, invitationId };
}

/** One person of every role, hired for the purpose. */
export async function hireEverybody(admin: pg.Client, clinicId: string) {
  const hired = await Promise.all(
    staffRole.options.map(async (role) => [role, await hire(admin, clinicId, [role])] as const),
  );
  return Object.fromEntries(hired) as Record<StaffRole, Awaited<ReturnType<typeof hire>>>;
}

/** Somebody who signed in by a link and has no chart anywhere. */
export async function makeVisitor(admin: pg.Client): Promise<SomebodySignedIn> {
  return await openSessionOf(admin, await makeAccount(admin, 'visitor'));
}

/** A chart, opened so many days ago, with one consultation that was closed as long ago. */
export async function makeOldPatient(
  admin: pg.Client,
  clinicId: string,
  doctorStaffId: string,
  daysAgo: number,
): Promise<{ patientId: string; consultationId: string; cookie: string; accountId: string }> {
  const patientId = randomUUID();
  const accountId = await makeAccount(admin, 'old patient');
  await admin.query(
    `insert into patient (clinic_id, id, account_id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address, created_at)
     values ($1, $2, $3, $4, '昔の患者', 'むかしのかんじゃ', '昔の患者', 'むかしのかんじゃ', $4, '1970-01-01', 'female', '090', '東京',
             now() - make_interval(days => $5))`,
    [clinicId, patientId, accountId, `old-${patientId}`, daysAgo],
  );
  const consultationId = randomUUID();
  await admin.query(
    `insert into consultation (clinic_id, id, patient_id, doctor_staff_id, kind, form, status, disposition, edition, request,
                               requested_channel, requested_by, requested_at, closed_at)
     select $1, $2, $3, $4, kind, form, 'closed', 'cancelled', edition, request, requested_channel, $6,
            now() - make_interval(days => $5), now() - make_interval(days => $5)
     from consultation limit 1`,
    [clinicId, consultationId, patientId, doctorStaffId, daysAgo, accountId],
  );
  return { patientId, consultationId, ...(await openSessionOf(admin, accountId)) };
}
