import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signerOf } from '@onshin/seal';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDatabase, openPool } from '../platform/database.ts';
import { engagementUntil, helpWith, hireAndInvite, hireForWork } from '../testing/everybody.ts';
import { openPerson } from '../testing/http-person.ts';
import { useAnEnvelope } from '../testing/envelope.ts';
import { addFile, pictureOf } from '../testing/file-bodies.ts';
import { noteBackup, noteDrill, noteRestoration } from '../backup/ledger.ts';
import { Journey } from '../testing/journey.ts';
import { openTestServer, type TestServer } from '../testing/test-server.ts';
import { checkChains } from '../worker/seal/check-chains.ts';
import { makeCheckpoints } from '../worker/seal/make-checkpoints.ts';
import { sealChains } from '../worker/seal/seal-chain.ts';

let server: TestServer;
let clinicId: string;

/** Tables whose rows are never changed or removed inside their retention (invariant 6). */
const growOnly = [
  'clinic_policy',
  'clause_explanation',
  'published_checklist',
  'access_policy',
  'role_change',
  'staff_suspension',
  'staff_review',
  'staff_review_item',
  'way_in_change',
  'patient_helper',
  'patient_helper_end',
  'consultation_invitation',
  'consultation_invitation_end',
  'dormancy_notice',
  'network_policy',
  'access_alarm',
  'access_finding',
  'access_review',
  'emergency_access',
  'emergency_access_end',
  'emergency_access_review',
  'portal_terms',
  'portal_agreement',
  'portal_withdrawal',
  'sealed_account',
  'sealed_credential',
  'sealed_check',
  'sealed_retirement',
  'declared_emergency',
  'declared_emergency_end',
  'sealed_use',
  'sealed_use_end',
  'sealed_use_review',
  'maintenance_engagement',
  'work_order',
  'work_order_patient',
  'work_order_decision',
  'work_order_report',
  'work_order_confirmation',
  'account_event',
  'recovery',
  'recovery_step',
  'in_person_visit',
  'regular_doctor_declaration',
  'health_statement',
  'agreement_text',
  'explanation',
  'agreement',
  'agreement_withdrawal',
  'patient_question',
  'question_answer',
  'care_plan_version',
  'care_plan_adoption',
  'surroundings',
  'identity_check',
  'call_report',
  'call_event',
  'note_preview',
  'note_author',
  'entry_grant',
  'entry_grant_end',
  'behalf_entry',
  'behalf_opening',
  'behalf_decision',
  'finalising_rule',
  'finalising_notice',
  'note_version',
  'judgement',
  'red_flag_advice',
  'audit_event',
  'audit_subject',
  'seal_check',
  'chart_file',
  'chart_file_withdrawal',
  'backup',
  'drill',
  'restoration',
  'chart_scan',
  'chart_scan_check',
] as const;
/** The seal itself: what only grows too, and is linked by its own hashes. */
const seal = ['chain_link', 'checkpoint', 'seal_schema'] as const;
/** A column of each that an update would name, where it is no clinic. */
const columnOf: Readonly<Record<string, string>> = {
  account_event: 'account_id',
  backup: 'how',
  drill: 'fault',
  restoration: 'why',
  chain_link: 'sequence',
  checkpoint: 'sequence',
  seal_schema: 'version',
};

/** A clerk enters for the doctor, who opens and approves it; and then may no more. */
async function enterOnBehalf(journey: Journey): Promise<void> {
  const administrator = await server.signedIn('administrator');
  const clerk = await server.signedIn('clerk');
  const { grants } = await administrator.get('grantEntry', {
    params: { clinicId },
    body: {
      grantee: { to: 'role', role: 'clerk' },
      doctorStaffId: journey.doctorStaffId,
      parts: ['subjective'],
    },
  });
  const { entries } = await clerk.get('enterOnBehalf', {
    params: journey.at,
    body: { content: { subjective: '受付で聞いた。' }, replaces: null },
  });
  const entry = { ...journey.at, entryId: entries[0]?.id ?? '' };
  const { openingId } = await journey.doctor.get('openEntry', { params: entry });
  await journey.doctor.get('decideEntry', { params: entry, body: { openingId, how: 'approved', word: '' } });
  await administrator.get('endEntryGrant', { params: { clinicId, grantId: grants[0]?.id ?? '' } });
}

beforeAll(async () => {
  // Without a worker: its locks have no part in this.
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  clinicId = server.clinicId;
  const journey = await Journey.open(server);
  await journey.untilWaiting();
  const { invitationId } = await hireAndInvite(
    await server.database.as('postgres'),
    clinicId,
    journey.view.id,
    'remoteSpecialist',
  );
  await journey.doctor.get('endInvitationToConsultation', {
    params: { clinicId, consultationId: journey.view.id, invitationId },
    body: { why: 'noLongerNeeded', words: '' },
  });
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  await enterOnBehalf(journey);
  await journey.writeNote();
  await journey.end();
  await journey.close();
  await journey.patient.get('adviseOnRedFlags', { params: { clinicId }, body: { redFlags: ['chestPain'] } });
  const chart = await journey.doctor.get('getChart', { params: journey.patientAt });
  const declared = await journey.doctor.get('declareRegularDoctor', {
    params: journey.patientAt,
    version: chart.version,
    body: { doctorStaffId: journey.doctorStaffId, reason: '毎月診ている' },
  });
  await journey.patient.get('withdrawAgreement', {
    params: journey.patientAt,
    version: declared.version,
    body: { reason: '' },
  });
  const administrator = await server.signedIn('administrator');
  await administrator.get('explainClause', {
    params: { clinicId },
    body: { clauseId: 'S-1-5-3', words: '院内で調剤するため' },
  });
  await administrator.get('bringChecklist', {
    params: { clinicId },
    body: { format: 'csv', title: '点検表', source: '院内', content: 'no,text,clauses\n1,合意,S-1-1-2-i' },
  });
  await administrator.get('changeAccessPolicy', {
    params: { clinicId },
    body: { idleMinutes: 15, password: { mode: 'c', length: 13, days: null }, showsNames: false },
  });
  await administrator.get('changeNetworkPolicy', {
    params: { clinicId },
    body: { insideNetworks: ['192.168.10.0/24'], certificateFromOutside: false },
  });
  const admin_ = await server.database.as('postgres');
  await admin_.query(
    `with given as (
       insert into recovery (clinic_id, id, staff_id, kind, identity_by, words, on_the_server)
       select $1, gen_random_uuid(), id, 'newFactors', 'knownByFace', 'x', true
       from staff_member where clinic_id = $1 limit 1 returning clinic_id, id)
     insert into recovery_step (clinic_id, id, recovery_id, step) select clinic_id, gen_random_uuid(), id, 'used' from given`,
    [clinicId],
  );
  const emergency = await journey.doctor.get('openEmergencyAccess', {
    params: journey.patientAt,
    body: { reason: '救急隊からの問い合わせ' },
  });
  const opened = { clinicId, accessId: emergency.id };
  await journey.doctor.get('endEmergencyAccess', { params: opened });
  await administrator.get('reviewEmergency', {
    params: opened,
    body: { outcome: 'justified', words: '問い合わせの記録と合う' },
  });
  const { version } = await journey.patient.get('getPortalTerms', { params: journey.patientAt });
  await journey.patient.get('agreeToPortal', { params: journey.patientAt, body: { version } });
  await journey.patient.get('withdrawFromPortal', { params: journey.patientAt });
  await useAnEnvelope(administrator, server);
  await administrator.get('inviteMaintainer', {
    params: { clinicId },
    body: { name: '保守 要', email: 'maintainer@example.jp', ...engagementUntil(60) },
  });
  const atWork = await hireForWork(await server.database.as('postgres'), clinicId, journey.view.patient.id);
  const order = { clinicId, orderId: atWork.orderId };
  await openPerson(server.url, atWork.cookie).get('reportWorkOrder', {
    params: order,
    body: { words: '直した', takings: 'none' },
  });
  await administrator.get('confirmWorkOrder', { params: order, body: { words: '記録と合う' } });
  const { staff } = await administrator.get('listStaff', { params: { clinicId } });
  const clerkId = staff.find(({ roles }) => roles.includes('clerk'))?.staffId ?? '';
  const who = { clinicId, staffId: clerkId };
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
  await administrator.get('changeRoles', {
    params: who,
    body: { roles: ['clerk', 'nurse'], from: today, why: '配置換え' },
  });
  await administrator.get('suspendStaff', { params: who, body: { isSuspended: true, why: '休職' } });
  await administrator.get('signStaffReview', {
    params: { clinicId },
    body: { items: staff.map(({ staffId }) => ({ staffId, outcome: 'right', words: '' })) },
  });
  const { helperId } = await helpWith(admin_, clinicId, journey.view.patient.id, 'device');
  await journey.patient.get('endHelper', {
    params: { ...journey.patientAt, helperId },
    body: { why: 'noLongerNeeded', words: '' },
  });
  const { fileId } = await addFile(
    server,
    journey.doctor,
    journey.patientAt.patientId,
    await pictureOf(20, 20),
  );
  const now = new Date().toISOString();
  const scan = {
    paper: 'card',
    isPrinted: false,
    receivedOn: now.slice(0, 10),
    scannedAt: now,
    paperAt: '棚',
    isWhole: true,
  } as const;
  const { patientId } = journey.patientAt;
  await addFile(server, journey.doctor, patientId, await pictureOf(640, 1012), '紙', scan);
  await admin_.query(
    `insert into chart_scan_check (clinic_id, id, scan_id, is_same, checked_by, checked_by_name)
     select clinic_id, gen_random_uuid(), id, true, $2, '受付' from chart_scan where clinic_id = $1`,
    [clinicId, clerkId],
  );
  await journey.doctor.get('withdrawFile', {
    params: { ...journey.patientAt, fileId },
    body: { why: 'twice', words: '' },
  });
  const superuser = await server.database.as('postgres');
  await superuser.query(
    'insert into dormancy_notice (clinic_id, id, staff_id) values ($1, gen_random_uuid(), $2)',
    [clinicId, clerkId],
  );
  await administrator.get('changeFinalisingRule', {
    params: { clinicId },
    body: { inPlace: 'either', autoAfterHours: 72, chaseAfterHours: 24 },
  });
  await superuser.query(
    'insert into finalising_notice (clinic_id, id, consultation_id, draft_version) values ($1, gen_random_uuid(), $2, 1)',
    [clinicId, journey.view.id],
  );
  await superuser.query(
    `insert into access_alarm (clinic_id, id, kind, first_event_id, count)
     select clinic_id, gen_random_uuid(), 'night', id, 1 from audit_event where clinic_id = $1 and act = 'startCall' limit 1`,
    [clinicId],
  );
  await superuser.query(
    `insert into access_finding (clinic_id, id, kind, first_event_id, outcome, reason, handled_by)
     select clinic_id, gen_random_uuid(), 'night', id, 'asIntended', '当直', $2 from audit_event
     where clinic_id = $1 and act = 'startCall' limit 1`,
    [clinicId, clerkId],
  );
  await superuser.query(
    `insert into access_review (clinic_id, id, month, counts, sample, words, signed_by)
     values ($1, gen_random_uuid(), '2026-01-01', '{}', '{}', '点検した', $2)`,
    [clinicId, clerkId],
  );
  const house = openDatabase(openPool(server.database.url('onshin_worker'), 1));
  await noteBackup(house, {
    how: 'archive',
    series: 'archive',
    name: 'one',
    reaches: new Date().toISOString(),
    bytes: 1,
    seconds: 1,
    fault: null,
  });
  await noteDrill(house, {
    backupName: 'one',
    rpoSeconds: null,
    rtoSeconds: null,
    links: null,
    faults: null,
    openedChart: false,
    fault: 'none',
  });
  await noteRestoration(house, { backupName: 'one', wanted: null, by: '保守 太郎', why: '故障', lost: [] });
  await house.destroy();
  await journey.ask('家族が隣にいてもよいですか。');
  await journey.answer('はい、お名前を教えてください。');
  await journey.doctor.get('changeWayIn', {
    params: journey.patientAt,
    body: { shown: ['passport'], to: { by: 'code' } },
  });
  const worker = openDatabase(openPool(server.database.url('onshin_worker'), 1));
  // Transactions of other tests on the same cluster hold the sealing back for a moment.
  await vi.waitUntil(async () => (await sealChains(worker)) > 0, { timeout: 15_000, interval: 100 });
  const folder = await mkdtemp(join(tmpdir(), 'onshin-heads-'));
  await checkChains(worker, null);
  const signer = signerOf(generateKeyPairSync('ed25519').privateKey);
  await makeCheckpoints(worker, {
    signer: async () => await Promise.resolve(signer),
    folder,
    authority: null,
  });
  await rm(folder, { recursive: true });
  await worker.destroy();
});
afterAll(async () => await server.close());

describe.each(['onshin_app', 'onshin_worker', 'onshin_owner'] as const)('%s', (role) => {
  let admin: pg.Client;
  let client: pg.Client;
  beforeAll(async () => {
    admin = await server.database.as('postgres');
    client = await server.database.as(role);
    await client.query(`select set_config('app.clinic', $1, false)`, [clinicId]);
  });

  it.each([...growOnly, ...seal])('can neither change nor remove a row of %s', async (table) => {
    const { rows } = await admin.query<{ count: string }>(`select count(*) from ${table}`);
    expect(Number(rows[0]?.count), `${table} has rows to protect`).toBeGreaterThan(0);
    for (const statement of [
      `update ${table} set ${columnOf[table] ?? 'clinic_id'} = ${columnOf[table] ?? 'clinic_id'}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
    ]) {
      await expect(client.query(statement), statement).rejects.toMatchObject({
        code: expect.stringMatching(/^(42501|23001)$/),
      });
    }
  });
});

describe('the lease of a doctor', () => {
  it('is out of reach but for its functions', async () => {
    const client = await server.database.as('onshin_app');
    await expect(client.query('select * from call_lease')).rejects.toMatchObject({ code: '42501' });
    await expect(client.query('delete from call_lease')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the chain', () => {
  it('is written by the sealer alone', async () => {
    const client = await server.database.as('onshin_app');
    await expect(client.query('insert into chain_link default values')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(client.query('set role onshin_sealer')).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the schema', () => {
  it('declares every table sealed, derived or unsealed', async () => {
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ name: string; nature: string | null; locks: number }>(`
      select c.relname as name, n.nature,
             (select count(*)::int from pg_trigger t where t.tgrelid = c.oid and t.tgfoid = 'refuse_change'::regproc and t.tgenabled = 'O') as locks
      from pg_class c left join table_nature n on n.table_name = c.relname
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')`);
    expect(rows.length).toBeGreaterThan(40);
    expect(rows.filter((row) => row.nature === null)).toEqual([]);
    const namesOf = (nature: string) => rows.filter((row) => row.nature === nature).map(({ name }) => name);
    expect(rows.filter((row) => row.locks !== (row.nature?.startsWith('seal') === true ? 2 : 0))).toEqual([]);
    expect(new Set(namesOf('sealed'))).toEqual(new Set(growOnly));
    expect(new Set(namesOf('seal'))).toEqual(new Set(seal));
  });

  it('declares no table that is not there', async () => {
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query(
      `select table_name from table_nature where to_regclass(table_name) is null`,
    );
    expect(rows).toEqual([]);
  });

  it('lets no role of the application say otherwise', async () => {
    for (const role of ['onshin_app', 'onshin_worker'] as const) {
      const client = await server.database.as(role);
      await expect(client.query(`delete from table_nature`), role).rejects.toMatchObject({ code: '42501' });
    }
  });

  // No recording exists, so none needs an agreement. Whoever adds one finds this test, and brings the agreement of both
  // sides for this very consultation along (S-2-5-1-1-13).
  it('has nowhere to put a recording: it is off because there is none (invariant 9)', async () => {
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ column: string }>(`
      select table_name || '.' || column_name as column from information_schema.columns
      where table_schema = 'public' and (data_type in ('bytea', 'oid') or column_name ~ 'recording|media|blob')
      order by 1`);
    expect(rows.map((row) => row.column)).toEqual([
      // Of a chart's files small pictures and digests; what a file may be is no sound and no film.
      'chain_link.commitment',
      'chain_link.hash',
      'chain_link.previous_hash',
      'chain_link.salt',
      'chart_file.media_type',
      'chart_file.plain_digest',
      'chart_file.preview',
      'chart_file.stored_sha256',
      'chart_passkey.public_key',
      'checkpoint.head',
      'checkpoint.root',
      'checkpoint.signature',
      'client_certificate.fingerprint',
      'idempotency_key.request_hash',
      'one_time_token.token_hash',
      'passkey.public_key',
      'session.spare_code_hash',
      'session.token_hash',
      'sign_in_failure.address_hash',
    ]);
    const kinds = await admin.query<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conname = 'chart_file_media_type_check'`,
    );
    expect(kinds.rows[0]?.rule.match(/(?<=')[a-z]+(?=\/)/g)).toEqual([
      'image',
      'image',
      'image',
      'application',
    ]);
    const objects = await admin.query('select from pg_largeobject_metadata');
    expect(objects.rowCount).toBe(0);
  });

  it('keeps every table that names a clinic under forced row-level security', async () => {
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ name: string; forced: boolean; policies: number }>(`
      select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as forced,
             (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'p')
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'clinic_id' and not a.attisdropped)`);
    // A one-time token and the lease name a clinic before anybody has signed in there; they hold no patient data.
    const outside = new Set(['one_time_token', 'call_lease']);
    const inside = rows.filter((row) => !outside.has(row.name));
    expect(inside.length).toBeGreaterThan(30);
    expect(inside.filter((row) => !row.forced || row.policies === 0)).toEqual([]);
  });

  it('carries the clinic in every foreign key between tables of a clinic', async () => {
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query<{ constraint: string }>(`
      select c.conname as constraint
      from pg_constraint c
      join pg_attribute here on here.attrelid = c.conrelid and here.attname = 'clinic_id'
      join pg_attribute there on there.attrelid = c.confrelid and there.attname = 'clinic_id'
      where c.contype = 'f' and not (here.attnum = any(c.conkey) and there.attnum = any(c.confkey))`);
    expect(rows).toEqual([]);
  });

  it('lets no role of the application pass row-level security', async () => {
    const admin = await server.database.as('postgres');
    const { rows } = await admin.query(`
      select rolname from pg_roles where rolname like 'onshin%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)`);
    expect(rows).toEqual([]);
  });
});
