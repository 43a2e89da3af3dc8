import type { AgreementView } from '@onshin/contract';
import type { Act } from '../../path/act.ts';
import { getPatient } from '../patient/index.ts';
import { findAgreement, findExplanation, listCurrentTexts } from './agreement.store.ts';
import { agreementStateOf } from './agreement-state.ts';
import { listQuestions } from './question.store.ts';

/** Texts, explanation, agreement and questions of one patient, as both sides read them. */
export async function presentAgreement(act: Act, patientId: string): Promise<AgreementView> {
  const patient = await getPatient(act, patientId);
  const texts = await listCurrentTexts(act.tx, act.clinicId);
  const explanation = await findExplanation(act.tx, act.clinicId, patientId);
  const agreement = await findAgreement(act.tx, act.clinicId, patientId);
  // Whoever helps reads the texts out; what the patient asked is between them and the clinic.
  const isPrivate = act.actor.kind === 'helper';
  const questions = isPrivate ? [] : await listQuestions(act.tx, act.clinicId, patientId);
  return {
    patientId,
    patientVersion: patient.version,
    patientName: patient.name,
    state: agreementStateOf(texts, explanation, agreement),
    texts: texts.map(({ content, ...text }) => ({ ...text, ...content })),
    explanation: explanation && {
      id: explanation.id,
      by: explanation.by,
      method: explanation.method,
      topics: explanation.topics,
      questions: isPrivate ? '' : explanation.questions,
      at: explanation.at,
    },
    agreement: agreement && {
      id: agreement.id,
      patientSideAt: agreement.agreedAt,
      patientSideBy: agreement.proxyName ?? agreement.patientSideBy,
      proxy:
        agreement.proxyName === null
          ? null
          : { name: agreement.proxyName, relation: agreement.proxyRelation ?? '' },
      clinicSideBy: agreement.clinicSideBy,
      clinicSideAt: agreement.clinicSideAt,
      isCurrent: texts.every((text) => agreement.digests.includes(text.digest)),
      withdrawnAt: agreement.withdrawnAt,
    },
    questions,
  };
}
