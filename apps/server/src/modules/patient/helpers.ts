import type { Body, HelpersView, HelpScope } from '@onshin/contract';
import { latestDayOfHelp, mobileNumber } from '@onshin/domain';
import type { Act } from '../../path/act.ts';
import { hasRole } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic } from '../clinic/index.ts';
import {
  getOrMakeAccount,
  getOrMakeAccountOfPhone,
  type LinkTo,
  mayBeWrittenTo,
  sendHelperLink,
} from '../identity/index.ts';
import { boundsOfHelp, helpsAlready, listHelpersOf, namedInADay } from './helper.store.ts';
import { getPatient, type PatientRow } from './patient.store.ts';
import { sendToRead } from './send-to-read.ts';

type Named = Body<'nameHelper'>;
type Recorded = Body<'recordHelper'>;

/** Everybody who is named gets a letter: nobody's mailbox is filled from a chart. */
const mostInADay = 10;

function refuse(path: string, message: string): never {
  throw new ProblemError('refusedByRule', undefined, { fields: [{ path, message }] });
}

async function present(act: Act, patient: PatientRow): Promise<HelpersView> {
  const bounds = await boundsOfHelp(act);
  return {
    patientName: patient.name,
    helpers: await listHelpersOf(act, patient.id),
    latestDay: latestDayOfHelp(bounds, null, patient.birthDate) ?? bounds.today,
    latestDayOfMinor: latestDayOfHelp(bounds, 'minor', patient.birthDate),
  };
}

export const listHelpers: Handler<'listHelpers'> = async (act, { params }) =>
  await present(act, await getPatient(act, params.patientId));

/**
 * The patient names who helps with the device or with times. They vouch for them themselves; who agrees in their place is
 * recorded at the counter alone.
 */
export function nameHelper(smsPerDay: number | null): Handler<'nameHelper'> {
  return async (act, { params, body }) => {
    if (act.actor.kind !== 'patient') throw new ProblemError('forbidden');
    const patient = await getPatient(act, params.patientId, 'forUpdate');
    await add(act, patient, smsPerDay, {
      ...body,
      ground: null,
      proof: null,
      proofWords: '',
      by: { namedBy: act.actor.accountId },
    });
    return await present(act, patient);
  };
}

/** At the counter: any helper, and a proxy on a ground and with the proof of it (S-V-head-c). */
export function recordHelper(smsPerDay: number | null): Handler<'recordHelper'> {
  return async (act, { params, body }) => {
    if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
    const patient = await getPatient(act, params.patientId, 'forUpdate');
    requireGroundAndProof(act, body);
    await add(act, patient, smsPerDay, { ...body, by: { recordedBy: act.actor.staffId } });
    await sendToRead(act, patient.id, 'helpers');
    return await present(act, patient);
  };
}

function requireGroundAndProof(act: Act, { scopes, ground, proof, proofWords }: Recorded): void {
  if (scopes.includes('proxy')) {
    if (ground === null) refuse('body.ground', 'groundNeeded');
    if (proof === null) refuse('body.proof', 'proofNeeded');
  } else if (ground !== null) refuse('body.ground', 'groundOfProxyAlone');
  if ((proof === 'knownToClinic' || proof === 'other') && proofWords === '')
    refuse('body.proofWords', 'proofToldInWords');
  // That somebody cannot communicate is what a doctor finds.
  if (ground === 'cannotCommunicate' && !hasRole(act.actor, 'doctor'))
    refuse('body.ground', 'doctorFindsThat');
}

/** A supporter is there for the device: whoever books or agrees for a patient is family (S-V-head-c). */
function requireDeviceAlone({ kind, scopes }: Pick<ToAdd, 'kind' | 'scopes'>): void {
  if (kind === 'supporter' && scopes.some((scope) => scope !== 'device'))
    refuse('body.scopes', 'supporterHelpsWithDevice');
}

interface ToAdd extends Pick<Recorded, 'ground' | 'proof' | 'proofWords'>, Omit<Named, 'scopes'> {
  readonly scopes: readonly HelpScope[];
  readonly by: { readonly namedBy: string } | { readonly recordedBy: string };
}

async function add(act: Act, patient: PatientRow, smsPerDay: number | null, wanted: ToAdd): Promise<void> {
  requireDeviceAlone(wanted);
  const bounds = await boundsOfHelp(act);
  const latest = latestDayOfHelp(bounds, wanted.ground, patient.birthDate);
  if (latest === null) refuse('body.ground', 'notAMinor');
  if (wanted.until < bounds.today) refuse('body.until', 'inThePast');
  if (wanted.until > latest) refuse('body.until', 'tooLate');
  if ((await namedInADay(act, patient.id)) >= mostInADay) throw new ProblemError('limitReached');
  const to = addressOf(wanted, smsPerDay);
  // What the clinic itself writes is not counted: it has seen who is there.
  if ('namedBy' in wanted.by && !(await mayBeWrittenTo(act, to, smsPerDay)))
    throw new ProblemError('limitReached');
  const accountId = await accountOf(act, to, wanted);
  if (accountId === patient.accountId) refuse('body.to', 'ownAddress');
  // Nobody vouches for themselves, least of all for agreeing in a patient's place.
  if (act.actor.kind === 'staff' && accountId === act.actor.accountId)
    refuse('body.to', 'somebodyElseRecordsYou');
  if (await helpsAlready(act, patient.id, accountId)) refuse('body.to', 'helpsAlready');
  const id = newId();
  await act.tx
    .insertInto('patientHelper')
    .values({
      clinicId: act.clinicId,
      id,
      patientId: patient.id,
      accountId,
      name: wanted.name,
      relation: wanted.relation,
      kind: wanted.kind,
      // Who agrees in somebody's place books for them as well, and helps with the device.
      scopes: wanted.scopes.includes('proxy') ? ['device', 'booking', 'proxy'] : [...new Set(wanted.scopes)],
      ground: wanted.ground,
      proof: wanted.proof,
      proofWords: wanted.proofWords,
      fromDay: bounds.today,
      lastDay: wanted.until,
      ...wanted.by,
    })
    .execute();
  act.noteInAudit({ named: id, scopes: wanted.scopes, ground: wanted.ground, proof: wanted.proof });
  if (wanted.kind === 'supporter') act.noteInAudit({ kind: wanted.kind });
  const { name: clinicName } = await getClinic(act.tx, act.clinicId);
  const language = wanted.language ?? 'ja';
  await sendHelperLink(act, { clinicId: act.clinicId, clinicName, language, to, helperId: id });
}

/** Where the helper's own link goes. */
function addressOf({ to }: ToAdd, smsPerDay: number | null): LinkTo {
  if (to.by === 'email') return { email: to.email.toLowerCase() };
  const phone = smsPerDay === null ? null : mobileNumber(to.mobile);
  if (phone !== null) return { phone };
  throw new ProblemError('invalidInput', undefined, {
    fields: [{ path: 'body.to.mobile', message: 'notAMobileNumber' }],
  });
}

/** The helper's own account: of their own mail or telephone, never the patient's. */
async function accountOf(act: Act, to: LinkTo, { name, language = 'ja' }: ToAdd): Promise<string> {
  const person = { name, language };
  const account =
    'email' in to
      ? await getOrMakeAccount(act.tx, { ...person, ...to })
      : await getOrMakeAccountOfPhone(act.tx, { ...person, ...to });
  return account.id;
}

/** Ends somebody's help. It stays on record with who ended it and why; what they have open closes at once. */
export const endHelper: Handler<'endHelper'> = async (act, { params, body }) => {
  const { actor } = act;
  if (actor.kind !== 'patient' && actor.kind !== 'staff') throw new ProblemError('forbidden');
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  const helper = (await listHelpersOf(act, patient.id)).find(({ id }) => id === params.helperId);
  if (helper === undefined) throw new ProblemError('notFound');
  if (helper.state === 'ended' || helper.state === 'over') throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('patientHelperEnd')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      helperId: helper.id,
      why: body.why,
      words: body.words,
      ...(actor.kind === 'staff' ? { endedBy: actor.staffId } : { endedByAccount: actor.accountId }),
    })
    .execute();
  act.noteInAudit({ ended: helper.id, why: body.why });
  await closeWhatIsOpen(act, helper.id);
  if (actor.kind === 'staff') await sendToRead(act, patient.id, 'helpers');
  return await present(act, patient);
};

/** Their sessions stay, so that whoever holds one is told why nothing opens any more; sockets close now. */
async function closeWhatIsOpen(act: Act, helperId: string): Promise<void> {
  const sessions = await act.tx
    .selectFrom('session')
    .select('tokenHash')
    .where('helperId', '=', helperId)
    .where('endedAt', 'is', null)
    .execute();
  for (const { tokenHash } of sessions)
    act.announce({ kind: 'signedOut', session: tokenHash.toString('hex') });
}
