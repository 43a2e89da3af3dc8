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

const clinics = await Promise.all(sizes.map(async () => await openClinic()));
try {
  const rows: number[] = [];
  for (const [place, { admin, one }] of clinics.entries())
    rows.push(await multiply(admin, one, 1, sizes[place] ?? 0));
  const figures = sizes.map((): Record<string, number[]> => ({}));
  for (let round = 0; round <= times; round += 1)
    for (const [place, clinic] of clinics.entries()) {
      const own = await askAround(clinic, sizes[place] ?? 0, round === 0);
      // The first round warms both up.
      if (round > 0)
        for (const [name, each] of Object.entries(own)) ((figures[place] ??= {})[name] ??= []).push(each);
    }
  const [small, large] = [figures[0], figures.at(-1)];
  if (small === undefined || large === undefined) throw new Error('nothing was measured');
  const p95 = (of: Record<string, number[]>) =>
    Object.fromEntries(Object.entries(of).map(([name, each]) => [name, percentile(each, 95)]));
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
  await Promise.all(clinics.map(async ({ close }) => await close()));
}

interface Clinic {
  readonly admin: pg.Client;
  readonly doctor: TestPerson;
  readonly administrator: TestPerson;
  readonly clinicId: string;
  readonly one: PatientsRows;
  readonly consultationId: string;
  readonly close: () => Promise<void>;
}

/** A demonstration with one visit from the wish to the closed note. */
async function openClinic(): Promise<Clinic> {
  const server = await openServer();
  const admin = new pg.Client({ connectionString: server.admin });
  await admin.connect();
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
  return {
    admin,
    doctor,
    administrator,
    clinicId,
    one,
    consultationId: journey.at.consultationId,
    close: async () => {
      await admin.end();
      await server.close();
    },
  };
}

/** The last seven days, as the page asks for them. */
function week(): Body<'searchAccessLog'> {
  const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  return { from: day(6), until: day(0) };
}

/** Milliseconds of each page, asked for once; of a patient nobody has asked about. */
async function askAround(
  { admin, doctor, administrator, clinicId, one, consultationId }: Clinic,
  size: number,
  isFirst: boolean,
): Promise<Record<string, number>> {
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
  if (isFirst) {
    // Whoever waited for so many patients was locked out meanwhile.
    await doctor.get('signInToDemonstration', { body: { as: 'doctor' } });
    await administrator.get('signInToDemonstration', { body: { as: 'administrator' } });
  }
  const figures: Record<string, number> = {};
  const timed = async <T>(name: string, act: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    const answer = await act();
    figures[name] = performance.now() - from;
    return answer;
  };
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
  return figures;
}
