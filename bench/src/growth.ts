import type { Body } from '@onshin/contract';
import pg from 'pg';
import { openPerson, type TestPerson } from '../../apps/server/src/testing/http-person.ts';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { median, percentile } from './api/timing.ts';
import { anotherId, multiply, type PatientsRows, rowsOfPatient } from './growth/multiply.ts';
import { openServer } from './server/open-server.ts';

/*
 * What people wait for as a clinic grows: pages of a clinic with ten times the patients by the same pages before. Each
 * patient has lived through the same visit, one every half hour, so only the years behind differ, not today.
 */
const sizes = (process.env.BENCH_PATIENTS ?? '10000,100000').split(',').map(Number);
const times = Number(process.env.BENCH_TIMES ?? 60);
const most = 1.5;

const server = await openServer();
const admin = new pg.Client({ connectionString: server.admin });
await admin.connect();
try {
  const lived = await live();
  const { one } = lived;
  const bySize: Record<string, number[]>[] = [];
  let rows = 0;
  let before = 0;
  for (const size of sizes) {
    rows += await multiply(admin, one, before + 1, size);
    before = size;
    bySize.push(await measure(lived, size));
  }
  const [small, large] = [bySize[0], bySize.at(-1)];
  if (small === undefined || large === undefined) throw new Error('nothing was measured');
  const p95 = (figures: Record<string, number[]>) =>
    Object.fromEntries(Object.entries(figures).map(([name, each]) => [name, percentile(each, 95)]));
  const ratio = Object.fromEntries(
    Object.keys(small).map((name) => [
      name,
      Number((percentile(large[name] ?? [], 95) / percentile(small[name] ?? [], 95)).toFixed(3)),
    ]),
  );
  console.log(
    JSON.stringify({
      bench: 'growth',
      unit: 'ms',
      runs: times,
      patients: sizes,
      rows,
      ours: { median: median(Object.values(large).flat()), p95: p95(large) },
      against: { small: { median: median(Object.values(small).flat()), p95: p95(small) } },
      ratio,
      most,
    }),
  );
} finally {
  await admin.end();
  await server.close();
}

interface Lived {
  readonly doctor: TestPerson;
  readonly administrator: TestPerson;
  readonly clinicId: string;
  readonly one: PatientsRows;
  readonly consultationId: string;
}

/** One visit from the wish to the closed note, in a demonstration. */
async function live(): Promise<Lived> {
  const [doctor, patient, administrator] = [server, server, server].map(({ url }) => openPerson(url));
  if (doctor === undefined || patient === undefined || administrator === undefined)
    throw new Error('nobody came');
  await doctor.get('signInToDemonstration', { body: { as: 'doctor' } });
  await patient.get('signInToDemonstration', { body: { as: 'patient' } });
  await administrator.get('signInToDemonstration', { body: { as: 'administrator' } });
  const staff = (await doctor.get('getSession')).staff[0];
  if (staff === undefined) throw new Error('the doctor works nowhere');
  const { clinicId, staffId } = staff;
  const ground = {
    clinicId,
    seatIds: async (consultationId: string) =>
      (
        await admin.query<{ id: string; role: 'patient' | 'doctor' }>(
          'select id, role from seat where consultation_id = $1',
          [consultationId],
        )
      ).rows,
    letBeginEarlier: async (consultationId: string, seconds: number) => {
      await admin.query(
        `update consultation set call_started_at = call_started_at - make_interval(secs => $2) where id = $1`,
        [consultationId, seconds],
      );
    },
  };
  const journey = new Journey(ground, patient, doctor);
  journey.doctorStaffId = staffId;
  await journey.untilWaiting();
  await journey.startCall();
  await journey.begin();
  await journey.report(90);
  await journey.writeNote();
  await journey.end();
  await journey.close();
  const one = await rowsOfPatient(admin, clinicId, journey.patientAt.patientId);
  return { doctor, administrator, clinicId, one, consultationId: journey.at.consultationId };
}

/** The last seven days, as the page asks for them. */
function week(): Body<'searchAccessLog'> {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  return { from: day(6), until: day(0) };
}

async function measure({ doctor, administrator, clinicId, one, consultationId }: Lived, size: number) {
  const inClinic = { params: { clinicId } };
  const anyone = () => 1 + Math.floor(Math.random() * size);
  const idOf = async (id: string, n: number) => {
    const { rows } = await admin.query<{ id: string }>(`select ${anotherId('$1::text', '$2')} as id`, [
      id,
      String(n),
    ]);
    return rows[0]?.id ?? '';
  };
  const chartOf = async (n: number) => ({ params: { clinicId, patientId: await idOf(one.patientId, n) } });
  const search = async (q: string) => await doctor.get('findPatients', { ...inClinic, body: { q } });
  // Whoever waited for so many patients was locked out meanwhile.
  await doctor.get('signInToDemonstration', { body: { as: 'doctor' } });
  await administrator.get('signInToDemonstration', { body: { as: 'administrator' } });
  const figures: Record<string, number[]> = {};
  const timed = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await act();
    (figures[name] ??= []).push(performance.now() - from);
    return answer;
  };
  for (let round = 0; round < times; round += 1) {
    const n = anyone();
    const chart = await chartOf(n);
    const consultation = { params: { clinicId, consultationId: await idOf(consultationId, n) } };
    await timed('dayList', async () => await doctor.get('getBoard', inClinic));
    await timed('searchKanji', async () => await search('佐藤'));
    await timed('searchKana', async () => await search('サトウ'));
    await timed('searchNumber', async () => await search(String(100_000 + n)));
    await timed('chart', async () => await doctor.get('getChart', chart));
    await timed('timeline', async () => await doctor.get('listTimeline', chart));
    await timed('evidence', async () => await doctor.get('getEvidence', consultation));
    await timed('accessReview', async () => await administrator.get('getAccessReview', inClinic));
    await timed(
      'accessLog',
      async () => await administrator.get('searchAccessLog', { ...inClinic, body: week() }),
    );
  }
  return figures;
}
