import type { Body } from '@onshin/contract';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFile, fetchFile, papersOf, pictureOf } from './testing/file-bodies.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';

type Scan = NonNullable<Body<'announceFile'>['scan']>;

let server: TestServer;
let doctor: TestPerson;
let clerk: TestPerson;
let patientId: string;
let card: Buffer;
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(new Date());
const told = (changes: Partial<Scan> = {}): Scan => ({
  paper: 'card',
  isPrinted: false,
  receivedOn: today,
  scannedAt: new Date().toISOString(),
  paperAt: '紙カルテ棚 2段目 T-0412',
  isWhole: true,
  ...changes,
});

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web' });
  doctor = await server.signedIn('doctor');
  clerk = await server.signedIn('clerk');
  const found = await clerk.get('findPatients', {
    params: { clinicId: server.clinicId },
    body: { q: '髙橋' },
  });
  patientId = found.patients[0]?.id ?? '';
  card = await pictureOf(640, 1012);
});
afterAll(async () => await server.close());

const scanIn = async (bytes: Buffer, scan: Scan = told(), person = clerk) =>
  await addFile(server, person, patientId, bytes, '診療情報提供書', scan);
const at = (fileId: string) => ({ clinicId: server.clinicId, patientId, fileId });
const compare = async (person: TestPerson, fileId: string, body: Body<'checkScan'>) =>
  await person.call('checkScan', { params: at(fileId), body });

describe('a scan of paper', () => {
  it('is kept with what paper it was, how finely it was read, and where the paper lies', async () => {
    const { status, file } = await scanIn(card);
    expect([status, file.scan]).toMatchObject([
      201,
      { paper: 'card', receivedOn: today, paperAt: '紙カルテ棚 2段目 T-0412', check: null, mayCheck: false },
    ]);
    expect(file.scan?.dotsPerInch).toBeGreaterThanOrEqual(300);
  });

  it.each([
    ['coarser than its paper needs', async () => await pictureOf(400, 640), told(), 'tooCoarse'],
    ['fine enough for another paper', async () => card, told({ paper: 'a4' }), 'tooCoarse'],
    [
      'in grey where it is not print alone',
      async () => await sharp(card).greyscale().toColourspace('b-w').jpeg().toBuffer(),
      told(),
      'withoutColour',
    ],
    [
      'in a few colours',
      async () => await sharp(card).png({ palette: true, colours: 16 }).toBuffer(),
      told(),
      'withoutColour',
    ],
    ['no picture', async () => await papersOf(1), told(), 'noPicture'],
  ])('is refused where it is %s, and leaves nothing', async (_, make, scan, message) => {
    const { status, problem, fileId } = await scanIn(await make(), scan);
    expect([status, problem.code, problem.fields?.[0]?.message]).toEqual([422, 'scanTooCoarse', message]);
    expect((await fetchFile(server, doctor, at(fileId))).status).toBe(404);
  });

  it('of print alone may be grey and somewhat coarser (A-9.5-C-1-1)', async () => {
    const grey = await sharp(await pictureOf(430, 680))
      .greyscale()
      .toColourspace('b-w')
      .jpeg()
      .toBuffer();
    expect((await scanIn(grey, told({ isPrinted: true }))).status).toBe(201);
  });

  it.each([
    ['tomorrow', { scannedAt: new Date(Date.now() + 86_400_000).toISOString() }],
    ['before its paper came', { receivedOn: '2999-01-01' }],
  ])('is not of %s', async (_, changes) => {
    const reply = await clerk.call('announceFile', {
      params: { clinicId: server.clinicId, patientId },
      body: { purpose: 'referralLetter', title: '紹介状', consultationId: null, scan: told(changes) },
    });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'invalidInput' } });
  });

  it('is not announced without where its paper is, nor by who did not look that it is whole', async () => {
    for (const wrong of [{ paperAt: ' ' }, { isWhole: false }]) {
      const reply = await clerk.call('announceFile', {
        params: { clinicId: server.clinicId, patientId },
        body: {
          purpose: 'referralLetter',
          title: '紹介状',
          consultationId: null,
          scan: { ...told(), ...wrong } as Scan,
        },
      });
      expect(reply).toMatchObject({ ok: false, problem: { code: 'invalidInput' } });
    }
  });
});

describe('comparing a scan with its paper', () => {
  it('is for somebody else, who has opened it', async () => {
    const { fileId } = await scanIn(card);
    expect(await compare(clerk, fileId, { isSame: true, words: '' })).toMatchObject({
      problem: { code: 'notYourOwn' },
    });
    expect(await compare(doctor, fileId, { isSame: true, words: '' })).toMatchObject({
      problem: { code: 'notLookedAtYet' },
    });
    await fetchFile(server, doctor, at(fileId));
    const done = await compare(doctor, fileId, { isSame: true, words: '' });
    expect(done).toMatchObject({ ok: true, body: { scan: { check: { isSame: true }, mayCheck: false } } });
    expect(await compare(doctor, fileId, { isSame: false, words: '裏面がない' })).toMatchObject({
      problem: { code: 'notAllowedInThisState' },
    });
  });

  it('lets somebody at the counter open what a doctor scanned, until it is done', async () => {
    const { fileId } = await scanIn(card, told(), doctor);
    expect((await fetchFile(server, clerk, at(fileId))).status).toBe(200);
    const done = await compare(clerk, fileId, { isSame: false, words: '右下が切れている' });
    expect(done).toMatchObject({
      ok: true,
      body: { scan: { check: { isSame: false, words: '右下が切れている' } } },
    });
    expect((await fetchFile(server, clerk, at(fileId))).status).toBe(403);
  });

  it('says in words what is different', async () => {
    const { fileId } = await scanIn(card);
    expect(await compare(doctor, fileId, { isSame: false, words: ' ' })).toMatchObject({
      problem: { code: 'invalidInput' },
    });
  });

  it('is asked of no file that is no scan', async () => {
    const { fileId } = await addFile(server, clerk, patientId, await pictureOf(20, 20));
    await fetchFile(server, doctor, at(fileId));
    expect(await compare(doctor, fileId, { isSame: true, words: '' })).toMatchObject({
      problem: { code: 'notFound' },
    });
  });

  it('is refused by the database to who scanned it, whatever the program says', async () => {
    const { fileId } = await scanIn(card);
    const client = await server.database.as('onshin_app');
    await client.query(`select set_config('app.clinic', $1, false)`, [server.clinicId]);
    await expect(
      client.query(
        `insert into chart_scan_check (clinic_id, id, scan_id, is_same, checked_by, checked_by_name)
         select clinic_id, gen_random_uuid(), id, true, added_by, added_by_name from chart_file where id = $1`,
        [fileId],
      ),
    ).rejects.toMatchObject({ constraint: 'compared_by_another' });
  });
});
