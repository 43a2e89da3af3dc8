import type { SettingsView } from '@onshin/contract';
import { judge, defaultPolicy, editionInForce, findClause } from '@onshin/guideline';
import { civilDateOf } from '@onshin/domain';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { policyAnswers } from '../../path/policy-answers.ts';
import { requireVersion } from '../../path/versions.ts';
import { json } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { factsOfClinic } from './clinic-facts.ts';
import { type Clinic, getClinic } from './clinic.store.ts';

function present(act: Act, clinic: Clinic): SettingsView {
  const today = civilDateOf(Date.parse(act.now), clinic.timeZone);
  const judgement = judge({
    gate: 'publishPage',
    facts: { clinic: factsOfClinic(clinic) },
    policy: defaultPolicy,
    edition: editionInForce(today),
    exceptions: [],
    at: act.now,
    today,
  });
  return {
    id: clinic.id,
    slug: clinic.slug,
    version: clinic.version,
    settings: clinic.settings,
    goLiveAcceptedBy: clinic.goLiveAcceptedBy,
    goLiveAcceptedAt: clinic.goLiveAcceptedAt,
    publishedAt: clinic.publishedAt,
    policy: policyAnswers(clinic.settings.policy),
    checklist: judgement.verdicts
      .filter((verdict) => verdict.kind !== 'notApplicable')
      .map((verdict) => ({
        key: `${verdict.rule}:${verdict.clauseId}`,
        done: verdict.kind !== 'unmet',
        clauseIds: [verdict.clauseId],
        words:
          verdict.kind === 'unmet'
            ? verdict.remedy
            : (findClause(verdict.clauseId)?.summary ?? { ja: '', en: '' }),
      })),
  };
}

export const getClinicSettings: Handler<'getClinicSettings'> = async (act) =>
  present(act, await getClinic(act.tx, act.clinicId));

export const changeClinicSettings: Handler<'changeClinicSettings'> = async (act, { body }) => {
  const clinic = await getClinic(act.tx, act.clinicId, 'forUpdate');
  requireVersion(act, clinic.version);
  const accepts = Object.values(body.goLive).every(Boolean);
  const isAccepted = clinic.goLiveAcceptedAt !== null;
  const by = act.actor.kind === 'staff' ? act.actor.name : null;
  await act.tx
    .updateTable('clinic')
    .set({
      name: body.name,
      settings: json(body),
      version: clinic.version + 1,
      goLiveAcceptedBy: accepts ? (clinic.goLiveAcceptedBy ?? by) : null,
      goLiveAcceptedAt: accepts ? (isAccepted ? clinic.goLiveAcceptedAt : act.now) : null,
    })
    .where('id', '=', act.clinicId)
    .execute();
  if (JSON.stringify(body.policy) !== JSON.stringify(clinic.settings.policy)) {
    await act.tx
      .insertInto('clinicPolicy')
      .values({
        clinicId: act.clinicId,
        id: newId(),
        policy: json(body.policy),
        validFrom: act.now,
        setBy: act.actor.kind === 'staff' ? act.actor.staffId : null,
      })
      .execute();
  }
  return present(act, await withdrawWhatIsNotTrue(act, await getClinic(act.tx, act.clinicId)));
};

/** A page that would no longer be true with these settings is taken back, until it is published anew. */
async function withdrawWhatIsNotTrue(act: Act, clinic: Clinic): Promise<Clinic> {
  const isTrue = present(act, clinic).checklist.every(({ done }) => done);
  if (clinic.publishedAt === null || isTrue) return clinic;
  await act.tx.updateTable('clinic').set({ publishedAt: null }).where('id', '=', act.clinicId).execute();
  act.noteInAudit({ publishedPage: 'withdrawn' });
  return await getClinic(act.tx, act.clinicId);
}

/** Publishes the page; the gate refuses while it would say what is not true. */
export const publishClinicPage: Handler<'publishClinicPage'> = async (act) => {
  const clinic = await getClinic(act.tx, act.clinicId, 'forUpdate');
  requireVersion(act, clinic.version);
  await act.passGate({ gate: 'publishPage', subject: { consultationId: null, patientId: null } });
  await act.tx
    .updateTable('clinic')
    .set({ publishedAt: clinic.publishedAt ?? act.now, version: clinic.version + 1 })
    .where('id', '=', act.clinicId)
    .execute();
  return present(act, await getClinic(act.tx, act.clinicId));
};
