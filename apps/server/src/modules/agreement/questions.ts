import type { Handler } from '../../path/handler.ts';
import { requireVersion } from '../../path/versions.ts';
import { newId } from '../../platform/ids.ts';
import { ProblemError } from '../../platform/problem-error.ts';
import { getPatient, raisePatientVersion, sendToRead } from '../patient/index.ts';
import { requirePatientSide } from './agreements.ts';
import { announceToConsultations } from './announce-to-consultations.ts';
import { presentAgreement } from './present-agreement.ts';
import { countQuestions, listQuestions } from './question.store.ts';

/** Who has more than five questions at a time is helped by talking; nobody asks more than two hundred. */
const mostOpen = 5;
const mostAsked = 200;

/** Asked before the agreement or after it; while it is open, no call starts (S-1-1-2-iv). */
export const askQuestion: Handler<'askQuestion'> = async (act, { params, body }) => {
  const { accountId } = requirePatientSide(act);
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  const { asked, open } = await countQuestions(act.tx, act.clinicId, patient.id);
  if (open >= mostOpen || asked >= mostAsked) throw new ProblemError('limitReached');
  await act.tx
    .insertInto('patientQuestion')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      patientId: patient.id,
      number: asked + 1,
      question: body.question,
      askedBy: accountId,
    })
    .execute();
  await raisePatientVersion(act, patient.id);
  await announceToConsultations(act, patient.id);
  return await presentAgreement(act, patient.id);
};

/** What was answered once stands; whoever has more to say records it with the explanation. */
export const answerQuestion: Handler<'answerQuestion'> = async (act, { params, body }) => {
  if (act.actor.kind !== 'staff') throw new ProblemError('forbidden');
  const patient = await getPatient(act, params.patientId, 'forUpdate');
  requireVersion(act, patient.version);
  const questions = await listQuestions(act.tx, act.clinicId, patient.id);
  const question = questions.find(({ id }) => id === params.questionId);
  if (question === undefined) throw new ProblemError('notFound');
  if (question.answer !== null) throw new ProblemError('notAllowedInThisState');
  await act.tx
    .insertInto('questionAnswer')
    .values({
      clinicId: act.clinicId,
      id: newId(),
      questionId: question.id,
      answer: body.answer,
      answeredBy: act.actor.staffId,
    })
    .execute();
  await sendToRead(act, patient.id, 'agreement');
  await raisePatientVersion(act, patient.id);
  await announceToConsultations(act, patient.id);
  return await presentAgreement(act, patient.id);
};
