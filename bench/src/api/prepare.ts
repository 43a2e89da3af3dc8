import type { OperationName } from '@onshin/contract';
import { fillPath, type TestPerson } from '../../../apps/server/src/testing/http-person.ts';
import { Journey } from '../../../apps/server/src/testing/journey.ts';
import { paths } from '@onshin/contract/paths';

/** One of the three calls, for a lane of its own. */
export interface Call {
  readonly name: OperationName;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: object;
}
export interface Prepared {
  /** For each lane: the day list, a chart, and the note of a consultation of the lane's own. */
  readonly lanes: readonly (readonly Call[])[];
  /** Ids that stand; all others in the statements are made anew at each call. */
  readonly fixed: ReadonlySet<string>;
}

/** Brings a demonstration to so many ended calls whose notes are being written. */
export async function prepare(doctor: TestPerson, patient: TestPerson, lanes: number): Promise<Prepared> {
  await doctor.get('signInToDemonstration', { body: { as: 'doctor' } });
  await patient.get('signInToDemonstration', { body: { as: 'patient' } });
  const session = await doctor.get('getSession');
  const staff = session.staff[0];
  if (staff === undefined) throw new Error('the doctor works nowhere');
  const { clinicId, staffId } = staff;
  const fixed = new Set([clinicId, staffId, session.account?.id ?? '']);
  const made: Call[][] = [];
  const journey = new Journey(
    { clinicId, seatIds: async () => [], letBeginEarlier: async () => {} },
    patient,
    doctor,
  );
  journey.doctorStaffId = staffId;
  for (let lane = 0; lane < lanes; lane += 1) {
    if (lane === 0) await journey.untilWaiting();
    else {
      await journey.request();
      await journey.accept();
      await journey.book();
      await journey.arrive();
    }
    await journey.startCall();
    await journey.end();
    const { consultationId } = journey.at;
    const { patientId } = journey.patientAt;
    fixed.add(consultationId).add(patientId);
    made.push([
      call('getBoard', { clinicId }, {}),
      call('getChart', { clinicId, patientId }, {}),
      call('saveNote', { clinicId, consultationId }, note),
    ]);
  }
  return { lanes: made, fixed };
}

function call(name: OperationName, params: Record<string, string>, body: object): Call {
  const { method, path } = paths[name];
  return { name, method, path: `/api/v1${fillPath(path, params)}`, params, body };
}

const note = {
  subjective: '家庭血圧は安定しています。頭痛やめまいはありません。',
  objective: '血圧 126/74（家庭）、顔色良好',
  assessment: '高血圧、コントロール良好',
  plan: 'アムロジピン5mgを継続',
  problem: '高血圧',
};
