import { randomUUID } from 'node:crypto';
import { type OperationName, operations, problemCodes, type Problem, staffRole } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Actor, isHelper } from './path/actor.ts';
import { decide, type Decision, looksAtPatient, mayAttempt, permissions } from './path/permissions.ts';
import { type Capacity, noStanding, type Standing } from './path/relation.ts';
import {
  hire,
  helpWith,
  hireAndInvite,
  hireEverybody,
  hireForWork,
  makeOldPatient,
  makeVisitor,
  openSessionOf,
} from './testing/everybody.ts';
import { fillPath } from './testing/http-person.ts';
import { Journey } from './testing/journey.ts';
import { sampleOf } from './testing/sample.ts';
import { openTestServer, type TestServer } from './testing/test-server.ts';

/** Somebody who calls: as what, with which session, and what the test knows of them without asking the server. */
interface Caller {
  readonly as: Capacity;
  readonly cookie: string;
  readonly actor: Actor;
}
/** What a call names. `standing` is what stands between it and a caller, as the test made it; null: there is none. */
interface Target {
  readonly name: string;
  readonly params: Readonly<Record<string, string>>;
  readonly clinicId: string;
  readonly standing: (caller: Caller) => Standing | null;
}
interface Walked {
  readonly caller: Caller;
  readonly operation: OperationName;
  readonly target: Target;
  readonly decision: Decision;
}

let server: TestServer;
let journey: Journey;
let walk: Walked[];
/** Everything there is of another clinic, and the same of nowhere. */
let foreign: Target;
let nowhere: Target;
const otherClinic = randomUUID();
const seatRoles = ['remoteSpecialist', 'hostFacilityStaff'] as const;
const names = Object.keys(operations) as OperationName[];
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
/** An id of nothing for whatever a route names. */
const named = new Set(names.flatMap((name) => operations[name].at.path.match(/(?<=:)\w+/gu) ?? []));
const ids = (changes: Record<string, string>) => ({
  ...Object.fromEntries([...named].map((name) => [name, randomUUID()])),
  slug: 'minato',
  kind: 'request',
  key: 'new',
  ...changes,
});

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  journey = await Journey.open(server);
  await journey.untilWaiting();
  const { clinicId } = server;
  const admin = await server.database.as('postgres');
  await admin.query(
    `insert into clinic (id, slug, name, is_demonstration, settings) select $1, 'other', '別の医院', true, settings from clinic limit 1`,
    [otherClinic],
  );
  const otherDoctor = await hire(admin, otherClinic, ['doctor']);
  const otherPatient = await makeOldPatient(admin, otherClinic, otherDoctor.staffId, 1);
  const otherInspection = randomUUID();
  const [otherCertificate, ownCertificate] = [randomUUID(), randomUUID()];
  for (const [id, holder] of [
    [otherCertificate, otherDoctor.staffId],
    [ownCertificate, journey.doctorStaffId],
  ])
    await admin.query(
      `insert into client_certificate (id, fingerprint, account_id, subject, issuer, ends_at, kind)
       select $1::uuid, sha256($1::uuid::text::bytea), account_id, 'CN=desk', 'CN=devices', now() + interval '1 day', 'device'
       from staff_member where id = $2`,
      [id, holder],
    );
  const own = randomUUID();
  for (const [clinic, id, by] of [
    [otherClinic, otherInspection, otherDoctor.staffId],
    [clinicId, own, journey.doctorStaffId],
  ])
    await admin.query(
      `insert into inspection (clinic_id, id, account_id, inspector, authority, period_from, period_until, invited_by, open_until)
       select $1, $2, account_id, '検査', '保健所', $4, $4, $3, now() + interval '1 day' from staff_member where id = $3`,
      [clinic, id, by, today],
    );
  const formerColleague = await hire(admin, clinicId, ['doctor']);
  const old = await makeOldPatient(admin, clinicId, formerColleague.staffId, 400);
  const everybody = await hireEverybody(admin, clinicId);
  const invited = {
    remoteSpecialist: await hireAndInvite(admin, clinicId, journey.view.id, 'remoteSpecialist'),
    hostFacilityStaff: await hireAndInvite(admin, clinicId, journey.view.id, 'hostFacilityStaff'),
  };
  // The doctor of the walk is the doctor of the consultation that is on.
  const doctorAccount = (
    await admin.query<{ account_id: string }>('select account_id from staff_member where id = $1', [
      journey.doctorStaffId,
    ])
  ).rows[0]?.account_id;
  const doctor = await openSessionOf(admin, doctorAccount ?? '');
  const visitor = await makeVisitor(admin);
  const atWork = await hireForWork(admin, clinicId, journey.view.patient.id);
  const elsewhere = await hireForWork(admin, otherClinic, otherPatient.patientId);
  const inspector = await openSessionOf(admin, doctorAccount ?? '', own);
  const somebody = { accountId: randomUUID(), name: '' };
  const staffActor = (as: (typeof staffRole.options)[number]): Actor => ({
    kind: 'staff',
    ...somebody,
    staffId: '',
    roles: [as],
  });
  const helperCallers: Caller[] = [];
  for (const scope of ['device', 'booking', 'proxy', 'supporter'] as const) {
    const { cookie, helperId } = await helpWith(admin, clinicId, journey.view.patient.id, scope);
    helperCallers.push({
      as: scope === 'proxy' || scope === 'supporter' ? scope : `${scope}Helper`,
      cookie,
      actor: {
        kind: scope === 'proxy' ? 'proxy' : 'helper',
        ...somebody,
        helperId,
        relation: '',
        patientId: journey.view.patient.id,
        scopes: [scope === 'supporter' ? 'device' : scope],
        isSupporter: scope === 'supporter',
      },
    });
  }
  const callers: Caller[] = [
    ...staffRole.options.map((as) => ({
      as,
      cookie: (as === 'doctor' ? doctor : { ...everybody, ...invited }[as]).cookie,
      actor: staffActor(as),
    })),
    {
      as: 'patient',
      cookie: journey.patient.cookie(),
      actor: { kind: 'patient', ...somebody, patientIds: [], chartInUse: null },
    },
    {
      as: 'maintainerAtWork',
      cookie: atWork.cookie,
      actor: { kind: 'staff', ...somebody, staffId: '', roles: ['maintainer'], workOrderId: atWork.orderId },
    },
    { as: 'visitor', cookie: visitor.cookie, actor: { kind: 'visitor', ...somebody } },
    {
      as: 'inspector',
      cookie: inspector.cookie,
      actor: { kind: 'inspector', ...somebody, from: today, until: today },
    },
    ...helperCallers,
    { as: 'anonymous', cookie: '', actor: { kind: 'anonymous' } },
  ];
  const targets: Target[] = [
    {
      name: 'a patient in care',
      clinicId,
      params: ids({
        patientId: journey.view.patient.id,
        consultationId: journey.view.id,
        certificateId: ownCertificate,
        clinicId,
      }),
      standing: ({ as }) => ({
        ...noStanding,
        isInCare: true,
        isOwnChart: as === 'patient',
        isHelped: ['deviceHelper', 'bookingHelper', 'supporter', 'proxy'].includes(as),
        hasTreated: as === 'doctor',
        isItsDoctor: as === 'doctor',
        isInPeriod: as === 'inspector',
        isNamedInOrder: as === 'maintainerAtWork',
        invitedAs: seatRoles.filter((role) => role === as),
        isSpecialistFor: as === 'remoteSpecialist',
      }),
    },
    {
      name: 'somebody else’s patient of long ago',
      clinicId,
      params: ids({ patientId: old.patientId, consultationId: old.consultationId, clinicId }),
      standing: () => noStanding,
    },
  ];
  const ofOther = {
    patientId: otherPatient.patientId,
    consultationId: otherPatient.consultationId,
    staffId: otherDoctor.staffId,
    inspectionId: otherInspection,
    certificateId: otherCertificate,
    orderId: elsewhere.orderId,
  };
  foreign = {
    name: 'what is another clinic’s, asked for in this one',
    clinicId,
    params: ids({ ...ofOther, clinicId }),
    standing: () => null,
  };
  nowhere = { name: 'nothing', clinicId, params: ids({ clinicId }), standing: () => null };
  const abroad: Target = {
    name: 'another clinic',
    clinicId: otherClinic,
    params: ids({ ...ofOther, clinicId: otherClinic }),
    standing: () => noStanding,
  };
  walk = callers.flatMap((caller) =>
    names.flatMap((operation) =>
      [...targets, foreign, nowhere, abroad]
        // Where only the role is asked, one thing of each clinic stands for all.
        .filter((target) => looksAtPatient(operation) || target === targets[0] || target === abroad)
        .filter((target) => target !== abroad || operations[operation].at.path.includes(':clinicId'))
        .map((target) => {
          const actor = actorAt(caller.actor, operation, target === abroad);
          const decision = decide(operation, actor, target.standing(caller));
          return { caller, operation, target, decision };
        }),
    ),
  );
});
afterAll(async () => await server.close());

/** In another clinic staff and patients are visitors, and an inspector or helper is nobody. */
function actorAt(actor: Actor, operation: OperationName, isAbroad: boolean): Actor {
  const isOutside = isAbroad || !operations[operation].at.path.includes(':clinicId');
  if (!isOutside || actor.kind === 'anonymous') return actor;
  if (actor.kind === 'inspector' || isHelper(actor)) return { kind: 'anonymous' };
  return { kind: 'visitor', accountId: actor.accountId, name: '' };
}

async function send(operation: OperationName, caller: Caller, params: Target['params']) {
  const { at, body, query } = operations[operation];
  const asked = new URLSearchParams(sampleOf(query) as Record<string, string>);
  const response = await fetch(`${server.url}/api/v1${fillPath(at.path, params)}?${asked}`, {
    method: at.method,
    headers: {
      'x-onshin': '1',
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      // A version nobody has: whoever is let in is stopped before anything is written.
      'if-match': '"999999"',
      ...(caller.cookie === '' ? {} : { cookie: caller.cookie }),
    },
    ...(at.method === 'GET' ? {} : { body: JSON.stringify(sampleOf(body)) }),
  });
  const answer = (await response.json()) as Partial<Problem>;
  return { status: response.status, code: answer.code ?? '', answer };
}

const told = ({ caller, operation, target }: Walked) => `${caller.as} ${operation} of ${target.name}`;

/** How many rows of every table there are, and which transaction wrote the newest; what an act leaves apart. */
async function countRows(): Promise<Record<string, string>> {
  const admin = await server.database.as('postgres');
  const { rows } = await admin.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
     and relname not in ('audit_event', 'audit_subject', 'seal_queue')`,
  );
  const counted: Record<string, string> = {};
  for (const { name } of rows) {
    const found = await admin.query<{ state: string }>(
      `select count(*) || ' rows, newest of ' || coalesce(max(xmin::text::bigint), 0) as state from ${name}`,
    );
    counted[name] = found.rows[0]?.state ?? '';
  }
  return counted;
}

/** What a handler still refuses to whom the table admits: another thing that is not there, or another's word. */
const inner: { readonly [N in OperationName]?: readonly string[] } = {
  recordCredential: ['notFound'],
  setAvailability: ['notFound'],
  endStaffMember: ['notFound'],
  changeRoles: ['notFound'],
  listRoleChanges: ['notFound'],
  suspendStaff: ['notFound'],
  giveRecovery: ['notFound'],
  giveTemporaryAccess: ['notFound'],
  reportCompromised: ['notFound'],
  confirmTemporaryAccess: ['notFound'],
  endInspection: ['notFound'],
  // There is no such file, and none comes as JSON.
  announceFile: ['notFound'],
  openFile: ['notFound'],
  withdrawFile: ['notFound'],
  checkScan: ['notFound'],
  sendFile: ['unsupportedMediaType'],
  // Nobody was granted to enter for a doctor.
  enterOnBehalf: ['forbidden'],
  openEntry: ['notFound'],
  decideEntry: ['notFound'],
  endEntryGrant: ['notFound'],
  answerQuestion: ['notFound'],
  settleTask: ['notFound'],
  endEmergencyAccess: ['notFound'],
  reviewEmergency: ['notFound'],
  endDeclaredEmergency: ['notFound'],
  sealAccountAnew: ['notFound'],
  checkSealedAccount: ['notFound'],
  retireSealedAccount: ['notFound'],
  endSealedUse: ['notFound'],
  reviewSealedUse: ['notFound'],
  renewMaintainer: ['notFound'],
  writeWorkOrder: ['notFound'],
  readWorkOrder: ['notFound'],
  decideWorkOrder: ['notFound'],
  confirmWorkOrder: ['notFound'],
  reportWorkOrder: ['notFound'],
  // Nobody was invited under that id.
  endInvitationToConsultation: ['notFound'],
  // Nobody helps under that id.
  endHelper: ['notFound'],
  enterAsHelper: ['notFound'],
  // The demonstration's patient has no passkey, and another session than theirs is none.
  endPatientSession: ['notFound'],
  removeOwnPasskey: ['notFound'],
  startOwnPasskey: ['forbidden'],
  finishOwnPasskey: ['forbidden'],
  startOwnCodes: ['forbidden'],
  finishOwnCodes: ['forbidden'],
  removeOwnCodes: ['notFound'],
  // Days that an inspection did not open.
  getPeriodEvidence: ['forbidden'],
  getEvidencePackage: ['forbidden'],
  // A doctor confirms their own credential, and declares themselves, never another.
  decideCorrection: ['forbidden'],
  declareRegularDoctor: ['forbidden'],
  // What nobody found in the log cannot be handled.
  handleAccessFinding: ['notFound'],
};

/** Signing in, locking, signing out: they end the sessions of this walk, and have tests of their own. */
const isAboutSession = (operation: OperationName) => !operations[operation].at.path.includes(':clinicId');

describe('what belongs to another clinic', () => {
  it('is answered exactly as what does not exist, in every route that takes an id', async () => {
    const wrong: string[] = [];
    const withIds = names.filter((name) => /:(?!clinicId|slug|kind|key)\w+/u.test(operations[name].at.path));
    expect(withIds.length).toBeGreaterThan(40);
    const callers = new Map(walk.map(({ caller }) => [caller.as, caller]));
    for (const operation of withIds) {
      for (const caller of callers.values()) {
        if (!mayAttempt(operation, caller.actor)) continue;
        const there = await send(operation, caller, foreign.params);
        const not = await send(operation, caller, nowhere.params);
        const plain = ({ answer: { instance: _instance, ...rest } }: typeof there) => JSON.stringify(rest);
        if (there.status !== not.status || plain(there) !== plain(not))
          wrong.push(`${caller.as} ${operation}: ${plain(there)} for another's, ${plain(not)} for nothing`);
        if (
          not.status !== 404 &&
          !isAboutSession(operation) &&
          !(inner[operation]?.includes(not.code) ?? false)
        )
          wrong.push(`${caller.as} ${operation}: ${not.status} ${not.code} for nothing`);
      }
    }
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe('every operation, for every role and kind of person, at every distance', () => {
  it('is walked: none is missing, and each is both allowed to somebody and denied to somebody else', () => {
    expect(walk.length).toBeGreaterThan(3_000);
    const allowed = new Set(
      walk.filter(({ decision }) => decision === 'allowed').map((each) => each.operation),
    );
    // A seat in a call is held, and a note left behind, in the journeys of other tests.
    expect(names.filter((name) => !allowed.has(name))).toEqual([
      'reportCall',
      'previewInPlace',
      'finaliseInPlace',
    ]);
    const denied = new Set(
      walk.filter(({ decision }) => decision !== 'allowed').map((each) => each.operation),
    );
    const openToAll = names.filter((name) => permissions[name].relation === 'none');
    expect(names.filter((name) => !denied.has(name))).toEqual(openToAll);
  });

  it('is refused to whoever the table refuses, under the code of the refusal, and writes nothing', async () => {
    const before = await countRows();
    const wrong: string[] = [];
    const denied = walk.filter(({ decision }) => decision !== 'allowed');
    for (const each of denied) {
      const { status, code } = await send(each.operation, each.caller, each.target.params);
      const expected = problemCodes[each.decision as Exclude<Decision, 'allowed'>];
      if (status !== expected || code !== each.decision)
        wrong.push(`${told(each)}: ${status} ${code} instead of ${each.decision}`);
    }
    expect(wrong).toEqual([]);
    expect(await countRows()).toEqual(before);
  }, 180_000);

  it('is open to whoever the table admits', async () => {
    const wrong: string[] = [];
    const allowed = walk.filter(({ decision }) => decision === 'allowed');
    // What changes who may do what comes last: an emergency, another way in for the patient, and whatever begins, locks or
    // ends a session.
    const late: readonly OperationName[] = ['openEmergencyAccess', 'changeWayIn'];
    const turn = ({ operation }: Walked) =>
      isAboutSession(operation) ? late.length + 1 : late.indexOf(operation) + 1;
    const inOrder = allowed.toSorted((a, b) => turn(a) - turn(b));
    for (const each of inOrder) {
      const { status, code } = await send(each.operation, each.caller, each.target.params);
      const isInner = inner[each.operation]?.includes(code) === true || isAboutSession(each.operation);
      const isDenied = ['notSignedIn', 'forbidden', 'outsideCare', 'notInvited', 'notFound'].includes(code);
      if (status >= 500 || (isDenied && !isInner)) wrong.push(`${told(each)}: ${status} ${code}`);
    }
    expect(wrong).toEqual([]);
  }, 180_000);
});
