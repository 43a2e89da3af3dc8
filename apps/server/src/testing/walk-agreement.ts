import { everyTopic, planItems, proposal } from './bodies.ts';
import type { TestPerson } from './http-person.ts';
import type { Who } from './walk-steps.ts';

/** Whose agreement and plan it is, and who is asked. */
interface Settling {
  readonly of: (who: Who) => TestPerson['call'];
  readonly patient: TestPerson;
  readonly doctor: TestPerson;
  readonly doctorStaffId: string;
  readonly params: { clinicId: string; patientId: string };
}

/** Explanation, questions, agreement and plan: they belong to the patient, not to one consultation. */
export async function settle(
  what: 'explain' | 'ask' | 'answer' | 'agree' | 'withdraw' | 'plan',
  flaw: number,
  settling: Settling,
): Promise<void> {
  const { of, params, patient, doctor, doctorStaffId } = settling;
  const shown = await patient.get('getAgreement', { params });
  const version = shown.patientVersion;
  switch (what) {
    case 'explain':
      await of('doctor')('recordExplanation', {
        params,
        version,
        body: {
          doctorStaffId,
          method: 'telephone',
          topics: flaw === 0 ? everyTopic : everyTopic.slice(flaw % everyTopic.length),
          questions: '質問はありませんでした。',
        },
      });
      return;
    case 'ask':
      await of('patient')('askQuestion', { params, version, body: { question: '費用はいくらですか。' } });
      return;
    case 'answer': {
      const { questions, patientVersion } = await doctor.get('getAgreement', { params });
      const [question] = questions;
      if (question === undefined) return;
      await of('doctor')('answerQuestion', {
        params: { ...params, questionId: question.id },
        version: patientVersion,
        body: { answer: '窓口でお知らせします。' },
      });
      return;
    }
    case 'agree':
      await of('patient')('agree', {
        params,
        version,
        body: {
          digests: shown.texts.slice(flaw === 0 ? 0 : 1).map(({ digest }) => digest),
          wishesOnlineCare: flaw % 2 === 0 ? true : (false as never),
        },
      });
      return;
    case 'withdraw':
      await of('patient')('withdrawAgreement', { params, version, body: { reason: '' } });
      return;
    case 'plan':
      await plan(settling, flaw);
  }
}

async function plan({ of, params, doctor, doctorStaffId }: Settling, flaw: number): Promise<void> {
  const chart = await doctor.get('getChart', { params });
  const proposed = await of('doctor')('proposeCarePlan', {
    params,
    version: chart.version,
    body: proposal(doctorStaffId, {
      items: flaw % 3 === 1 ? { ...planItems, emergencies: '' } : planItems,
      basisVisitId: flaw % 3 === 2 ? null : (chart.inPersonVisits[0]?.id ?? null),
    }),
  });
  if (!proposed.ok) return;
  await of('patient')('adoptCarePlan', {
    params,
    version: proposed.body.patientVersion,
    body: { planVersionId: proposed.body.versions[0]?.id ?? '' },
  });
}
