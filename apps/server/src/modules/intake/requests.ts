import { civilDateOf } from '@onshin/domain';
import { editionInForce } from '@onshin/guideline';
import { sql } from 'kysely';
import type { Act } from '../../path/act.ts';
import { type Helper, isHelper } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getClinic, matchUnsuitableSymptoms, redFlags } from '../clinic/index.ts';
import { type Consultation, presentConsultation, type StoredRequest } from '../consultation/index.ts';
import { appendHealth, listProxies, openChart } from '../patient/index.ts';

/** A dangerous symptom is answered at once with what to do instead, and the advice is recorded (S-1-2-2-ii-c). */
export const adviseOnRedFlags: Handler<'adviseOnRedFlags'> = async (act, { body }) => {
  const { settings } = await getClinic(act.tx, act.clinicId);
  const named = redFlags.filter((flag) => body.redFlags.includes(flag.key));
  if (named.length === 0) throw new ProblemError('invalidInput');
  if (await isTooMuchToKeep(act)) act.leaveNoTrace();
  else {
    await act.tx
      .insertInto('redFlagAdvice')
      .values({
        clinicId: act.clinicId,
        id: newId(),
        accountId: act.actor.kind === 'anonymous' ? null : act.actor.accountId,
        redFlags: named.map((flag) => flag.key),
      })
      .execute();
  }
  return {
    advice: named.map((flag) => ({ key: flag.key, words: flag.advice, call: flag.call })),
    nearest: settings.emergencyPlace && {
      name: settings.emergencyPlace.name,
      phone: settings.emergencyPlace.phone,
    },
    clinicPhone: settings.phone,
  };
};

/** Rows kept in an hour of advice to people who are not signed in. */
const mostAnonymousAdvice = 300;

/** Advice is given to everybody, always; what a machine asks for again and again fills no table. */
async function isTooMuchToKeep(act: Act): Promise<boolean> {
  if (act.actor.kind !== 'anonymous') return false;
  const { kept } = await act.tx
    .selectFrom('redFlagAdvice')
    .select(({ fn }) => fn.countAll<number>().as('kept'))
    .where('clinicId', '=', act.clinicId)
    .where('accountId', 'is', null)
    .where('givenAt', '>', sql<string>`now() - interval '1 hour'`)
    .executeTakeFirstOrThrow();
  return kept >= mostAnonymousAdvice;
}

/** The patient's explicit wish. Somebody new to the clinic gets a chart with it. */
export const submitRequest: Handler<'submitRequest'> = async (act, { body }) => {
  const { actor } = act;
  if (actor.kind === 'anonymous' || actor.kind === 'staff') throw new ProblemError('forbidden');
  if (body.redFlags.length > 0) {
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'body.redFlags', message: 'seekHelpAtOnce' }],
    });
  }
  const clinic = await getClinic(act.tx, act.clinicId);
  if (clinic.publishedAt === null) throw new ProblemError('notAllowedInThisState');
  const patientId = await getOrOpenChart(act, body);
  await requireNoOpenRequest(act, patientId);
  const { person: _person, ...said } = body;
  const request: StoredRequest = isHelper(actor)
    ? { ...said, ...(await inPlaceOf(act, actor)) }
    : { ...said, proxy: said.proxy && { name: actor.name, ...said.proxy } };
  const id = newId();
  await act.tx
    .insertInto('consultation')
    .values({
      clinicId: act.clinicId,
      id,
      patientId,
      kind: 'onlineConsultation',
      status: 'requested',
      edition: editionInForce(civilDateOf(Date.parse(act.now), clinic.timeZone)),
      request: json(request),
      requestedBy: actor.accountId,
      requestedChannel: 'patient',
    })
    .execute();
  await act.tx
    .insertInto('consultationProblem')
    .values(
      body.problems.map((problem) => ({
        clinicId: act.clinicId,
        id: newId(),
        consultationId: id,
        label: problem.label,
        since: problem.since,
        bodyParts: problem.bodyParts,
        matchedSymptoms: matchUnsuitableSymptoms(`${problem.label} ${body.story}`),
        isAcute: body.acute,
      })),
    )
    .execute();
  await appendHealth(act, patientId, { ...body, source: 'patientStatement', reviewedBy: null });
  act.announce({ kind: 'consultationChanged', clinicId: act.clinicId, consultationId: id, isWaiting: false });
  return await presentConsultation(asPatient(act, patientId), id);
};

/**
 * A proxy's ground is what the clinic has on record, whatever the request says; whoever else helps hands in the patient's
 * own wish.
 */
async function inPlaceOf(act: Act, actor: Helper): Promise<Pick<StoredRequest, 'proxy' | 'handedInBy'>> {
  const { helperId, name, relation, patientId } = actor;
  const onRecord = (await listProxies(act, patientId)).find((each) => each.helperId === helperId);
  return {
    proxy: onRecord === undefined ? null : { name, relation, ground: onRecord.ground },
    handedInBy: { helperId, name, relation, isProxy: onRecord !== undefined },
  };
}

async function getOrOpenChart(act: Act, body: Parameters<typeof openChartFor>[1]): Promise<string> {
  if (isHelper(act.actor)) return act.actor.patientId;
  if (act.actor.kind === 'patient') {
    const { chartInUse } = act.actor;
    if (chartInUse !== null) return chartInUse;
    throw new ProblemError('refusedByRule', undefined, {
      fields: [{ path: 'chart', message: 'chooseChart' }],
    });
  }
  return await openChartFor(act, body);
}

async function openChartFor(
  act: Act,
  body: {
    person: { name: string; kana: string; birthDate: string; sex: string; phone: string } | null;
    place: { address: string };
  },
): Promise<string> {
  if (body.person === null || act.actor.kind === 'anonymous') {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.person', message: 'required' }],
    });
  }
  const { timeZone } = await getClinic(act.tx, act.clinicId);
  if (body.person.birthDate > civilDateOf(Date.parse(act.now), timeZone)) {
    throw new ProblemError('invalidInput', undefined, {
      fields: [{ path: 'body.person.birthDate', message: 'inTheFuture' }],
    });
  }
  const account = await act.tx
    .selectFrom('account')
    .select('email')
    .where('id', '=', act.actor.accountId)
    .executeTakeFirstOrThrow();
  return await openChart(act, {
    ...body.person,
    accountId: act.actor.accountId,
    email: account.email,
    address: body.place.address,
    externalNumber: null,
  });
}

/** One open request at a time: a second one is almost always the first pressed again. */
async function requireNoOpenRequest(act: Act, patientId: string): Promise<void> {
  const open = await act.tx
    .selectFrom('consultation')
    .select('id')
    .where('clinicId', '=', act.clinicId)
    .where('patientId', '=', patientId)
    .where('status', 'in', ['requested', 'screening'] satisfies Consultation['status'][])
    .executeTakeFirst();
  if (open) throw new ProblemError('alreadyExists');
}

/** A visitor becomes a patient with this very act, and sees what they handed in. */
function asPatient(act: Act, patientId: string): Act {
  if (act.actor.kind !== 'visitor') return act;
  const { accountId, name } = act.actor;
  return {
    ...act,
    actor: { kind: 'patient', accountId, name, patientIds: [patientId], chartInUse: patientId },
  };
}
