import { mostInPackage } from '@onshin/domain';
import { clauses, controlsOf, testsOf } from '@onshin/guideline';
import type { Act } from '../../path/act.ts';
import type { Handler } from '../../path/handler.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { readEvidence } from './evidence.ts';
import { periodFor, readPeriodEvidence } from './period.ts';

/** Everything behind a period in one document that can be read without this server. */
export const getEvidencePackage: Handler<'getEvidencePackage'> = async (act, { query }) => {
  const asked = periodFor(act, query);
  const period = await readPeriodEvidence(act, asked);
  if (period.consultations.length > mostInPackage) throw new ProblemError('limitReached');
  const consultations = [];
  for (const { id } of period.consultations) consultations.push(await readEvidence(act, id));
  act.noteInAudit({ from: asked.from, until: asked.until, consultations: consultations.length });
  return {
    made: {
      at: act.now,
      by: act.actor.kind === 'anonymous' ? '' : act.actor.name,
      for: act.actor.kind === 'inspector' ? 'inspection' : 'clinic',
    },
    period,
    catalogue: clauses.map(({ id, section, level, summary, editions }) => ({
      id,
      section,
      level,
      summary,
      editions: [...editions],
      controls: controlsOf(id).map((control) => ({
        id: control.id,
        kind: control.kind,
        state: control.state,
        how: control.how,
        proof: [...testsOf(control), ...control.documents],
      })),
    })),
    agreementTexts: await listAgreementTexts(act),
    policies: await listPolicies(act),
    consultations,
  };
};

async function listAgreementTexts(act: Act) {
  const rows = await act.tx
    .selectFrom('agreementText')
    .select(['kind', 'digest', 'validFrom', 'content'])
    .where('clinicId', '=', act.clinicId)
    .orderBy('validFrom')
    .orderBy('kind')
    .execute();
  return rows.map(({ kind, digest, validFrom, content }) => ({
    kind,
    digest,
    validFrom,
    body: JSON.stringify(content),
  }));
}

async function listPolicies(act: Act) {
  const rows = await act.tx
    .selectFrom('clinicPolicy')
    .select(['validFrom', 'policy'])
    .where('clinicId', '=', act.clinicId)
    .orderBy('validFrom')
    .execute();
  return rows.map(({ validFrom, policy }) => ({ validFrom, policy: policy as Record<string, unknown> }));
}
