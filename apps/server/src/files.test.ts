import { randomBytes, randomUUID } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addFile, addScript, fetchFile, papersOf, pictureOf, sendBytes } from './testing/file-bodies.ts';
import { openS3Server } from './testing/s3-server.ts';
import { openTestServer, type TestPerson, type TestServer } from './testing/test-server.ts';
import { sweepFiles } from './worker/sweep-files.ts';
import { openDatabase, openPool } from './platform/database.ts';

let server: TestServer;
let doctor: TestPerson;
let clerk: TestPerson;
let patientId: string;
let otherPatientId: string;

async function findPatient(name: string): Promise<string> {
  const found = await clerk.get('findPatients', { params: { clinicId: server.clinicId }, body: { q: name } });
  return found.patients[0]?.id ?? '';
}

beforeAll(async () => {
  server = await openTestServer({ ONSHIN_ROLES: 'web', FILE_MEGABYTES: '2' });
  doctor = await server.signedIn('doctor');
  clerk = await server.signedIn('clerk');
  patientId = await findPatient('髙橋');
  otherPatientId = await findPatient('佐々木');
});
afterAll(async () => await server.close());

const at = (fileId: string) => ({ clinicId: server.clinicId, patientId, fileId });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const add = async (bytes: Buffer, person = doctor) => await addFile(server, person, patientId, bytes);

async function keptObjects(): Promise<string[]> {
  const all = await readdir(join(server.files.folder, 'files'), { recursive: true }).catch(() => []);
  return all.filter((name) => /[0-9a-f-]{36}\/[0-9a-f-]{36}\/[0-9a-f-]{36}/.test(name));
}

describe('a picture', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    '(%s) is taken, listed with a small one, and shown again',
    async (form) => {
      const { status, file } = await add(await pictureOf(900, 600, form));
      expect([status, file]).toMatchObject([
        201,
        { mediaType: `image/${form}`, width: 900, height: 600, pages: null, mayOpen: true, withdrawn: null },
      ]);
      const { files } = await doctor.get('listFiles', { params: { clinicId: server.clinicId, patientId } });
      const small = await sharp(Buffer.from(files[0]?.preview ?? '', 'base64')).metadata();
      expect(small).toMatchObject({ format: 'webp', width: 240, height: 160 });
      const shown = await fetchFile(server, doctor, at(file.id));
      expect(Object.fromEntries(shown.headers)).toMatchObject({
        'content-type': `image/${form}`,
        'x-content-type-options': 'nosniff',
        'content-disposition': `inline; filename="onshin.${form === 'jpeg' ? 'jpg' : form}"`,
        'cache-control': 'no-store',
      });
      expect(shown.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(shown.headers.get('content-security-policy')).toContain('sandbox');
      const bytes = await bytesOf(shown);
      expect(bytes.length).toBe(file.size);
      expect(await sharp(bytes).metadata()).toMatchObject({ format: form, width: 900, height: 600 });
    },
  );

  it('loses where it was taken and whatever else came along, and stands upright', async () => {
    const taken = await sharp(await pictureOf(300, 200))
      .withExif({ IFD0: { Make: 'A telephone' }, IFD3: { GPSLatitude: '35/1 39/1 31/1' } })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const withMore = Buffer.concat([taken, Buffer.from('<script>alert(1)</script>')]);
    const { file } = await add(withMore);
    expect(file).toMatchObject({ width: 200, height: 300 });
    const bytes = await bytesOf(await fetchFile(server, doctor, at(file.id)));
    const { exif, orientation } = await sharp(bytes).metadata();
    expect([exif, orientation, bytes.includes('script'), bytes.includes('telephone')]).toEqual([
      undefined,
      undefined,
      false,
      false,
    ]);
  });

  it('is refused where it unfolds to more pixels than a large sheet has', async () => {
    const bomb = await sharp({ create: { width: 12_000, height: 9_000, channels: 3, background: 'white' } })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.length).toBeLessThan(1_000_000);
    expect((await add(bomb)).problem.code).toBe('tooManyPixels');
  });

  it('is refused where it is cut off', async () => {
    const whole = await pictureOf(400, 400);
    expect((await add(whole.subarray(0, whole.length / 2))).problem.code).toBe('fileUnreadable');
  });
});

describe('papers', () => {
  it('are taken and given out to be kept, never to be shown in the page', async () => {
    const bytes = await papersOf(3);
    const { file } = await add(bytes);
    expect(file).toMatchObject({ mediaType: 'application/pdf', pages: 3, width: null, preview: null });
    const given = await fetchFile(server, doctor, at(file.id));
    expect(given.headers.get('content-disposition')).toBe('attachment; filename="onshin.pdf"');
    expect(given.headers.get('content-security-policy')).toContain('sandbox');
    expect((await bytesOf(given)).equals(bytes)).toBe(true);
  });

  it('that act are refused', async () => {
    expect((await add(await papersOf(1, addScript))).problem.code).toBe('fileHasActiveContent');
  });
});

it.each([
  ['a page of the web', Buffer.from('<!doctype html><script>alert(1)</script>')],
  [
    'a drawing that can carry scripts',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
  ],
  ['a program', Buffer.concat([Buffer.from('MZ'), randomBytes(600)])],
  ['an archive', Buffer.from('504b0304140000000800', 'hex')],
  ['nothing', Buffer.alloc(0)],
  ['a moving picture', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
])('%s is refused, whatever it is called', async (_, bytes) => {
  expect((await add(bytes)).problem).toMatchObject({ code: 'fileKindRefused', status: 415 });
});

it('takes no more than it said, however the bytes come, and keeps nothing of them', async () => {
  const before = await keptObjects();
  const { fileId, mostBytes } = await doctor.get('announceFile', {
    params: { clinicId: server.clinicId, patientId },
    body: { purpose: 'picture', title: '大きすぎる', consultationId: null, scan: null },
  });
  expect(mostBytes).toBe(2 * 1024 * 1024);
  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      if (sent > 64) controller.close();
      else controller.enqueue(new Uint8Array(64 * 1024));
    },
  });
  const reply = await sendBytes(server, doctor, { patientId, fileId }, endless);
  expect(reply.problem).toMatchObject({ code: 'tooLarge', status: 413 });
  expect(await keptObjects()).toEqual(before);
  expect(await readdir(join(server.files.folder, 'incoming'))).toEqual([]);
});

it('lies in the store as nobody could read it, and its key lies elsewhere', async () => {
  const title = '見えてはならない題';
  const bytes = await papersOf(1, (papers) => papers.setTitle('a very private letter'), {
    useObjectStreams: false,
  });
  expect(bytes.includes('%PDF')).toBe(true);
  const { file } = await addFile(server, doctor, patientId, bytes, title);
  const stored = await readFile(join(server.files.folder, 'files', server.clinicId, patientId, file.id));
  expect([stored.includes('%PDF'), stored.includes('private')]).toEqual([false, false]);
  expect(await readdir(join(server.files.folder, 'file-keys', server.clinicId))).toContain(
    `${patientId}.json`,
  );
});

it('does not open any more once a byte of it was changed, and says so', async () => {
  const { file } = await add(await pictureOf(200, 200));
  const path = join(server.files.folder, 'files', server.clinicId, patientId, file.id);
  const stored = await readFile(path);
  stored[stored.length - 20] = (stored.at(-20) ?? 0) ^ 1;
  await writeFile(path, stored);
  const reply = await fetchFile(server, doctor, at(file.id));
  expect([reply.status, await reply.json()]).toMatchObject([410, { code: 'fileGone' }]);
});

describe('who opens it', () => {
  it('is whoever treats; at the counter only what they brought in themselves', async () => {
    const theDoctors = await add(await pictureOf(50, 50));
    const theClerks = await add(await pictureOf(60, 60), clerk);
    expect(theClerks.status).toBe(201);
    expect((await fetchFile(server, clerk, at(theClerks.fileId))).status).toBe(200);
    expect((await fetchFile(server, clerk, at(theDoctors.fileId))).status).toBe(403);
    expect((await fetchFile(server, doctor, at(theClerks.fileId))).status).toBe(200);
    const { files } = await clerk.get('listFiles', { params: { clinicId: server.clinicId, patientId } });
    const seen = files.filter(({ id }) => [theDoctors.fileId, theClerks.fileId].includes(id));
    expect(seen.map(({ mayOpen, preview }) => [mayOpen, preview === null])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is no patient yet, no administrator, and nobody who is not signed in', async () => {
    const { fileId } = await add(await pictureOf(50, 50));
    for (const [person, status] of [
      [await server.signedIn('patient'), 403],
      [await server.signedIn('administrator'), 403],
      [server.person(), 401],
    ] as const)
      expect((await fetchFile(server, person, at(fileId))).status).toBe(status);
  });

  it('finds no file under another patient', async () => {
    const { fileId } = await add(await pictureOf(50, 50));
    expect((await fetchFile(server, doctor, { patientId: otherPatientId, fileId })).status).toBe(404);
  });
});

it('writes down every reading and every refusal with the file it was about', async () => {
  const { fileId } = await add(await pictureOf(50, 50));
  await fetchFile(server, doctor, at(fileId));
  const refused = await add(Buffer.from('no picture'));
  const admin = await server.database.as('postgres');
  const { rows } = await admin.query<{
    act: string;
    outcome: string;
    file: string;
    code: string;
    of: string;
  }>(
    `select e.act, e.outcome, e.detail->>'fileId' as file, e.detail->>'code' as code, s.patient_id as of
     from audit_event e left join audit_subject s on s.clinic_id = e.clinic_id and s.event_id = e.id
     where e.detail->>'fileId' in ($1, $2) order by e.at`,
    [fileId, refused.fileId],
  );
  expect(rows.map(({ act, outcome, code, of }) => [act, outcome, code, of === patientId])).toEqual([
    ['announceFile', 'done', null, true],
    ['sendFile', 'done', null, true],
    ['openFile', 'read', null, true],
    ['announceFile', 'done', null, true],
    ['sendFile', 'refused', 'fileKindRefused', true],
  ]);
});

describe('what is sent', () => {
  const announce = async (person: TestPerson) =>
    await person.get('announceFile', {
      params: { clinicId: server.clinicId, patientId },
      body: { purpose: 'document', title: '検査の紙', consultationId: null, scan: null },
    });

  it('is one file, however often the answer was lost', async () => {
    const { fileId } = await announce(doctor);
    const [bytes, key] = [await pictureOf(80, 80), randomUUID()];
    const once = await sendBytes(server, doctor, { patientId, fileId }, bytes, key);
    const again = await sendBytes(server, doctor, { patientId, fileId }, bytes, key);
    expect([once.status, again.status, again.file]).toEqual([201, 201, once.file]);
    const other = await sendBytes(server, doctor, { patientId, fileId }, await pictureOf(90, 90));
    expect(other.problem.code).toBe('notFound');
    expect((await fetchFile(server, doctor, at(fileId))).status).toBe(200);
  });

  it('is one file where two send at once, and opens afterwards', async () => {
    const { fileId } = await announce(doctor);
    const both = await Promise.all(
      [80, 81].map(
        async (edge) => await sendBytes(server, doctor, { patientId, fileId }, await pictureOf(edge, edge)),
      ),
    );
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([201, 404]);
    expect((await fetchFile(server, doctor, at(fileId))).status).toBe(200);
  });

  it('comes from who announced it alone', async () => {
    const { fileId } = await announce(clerk);
    const theirs = await sendBytes(server, doctor, { patientId, fileId }, await pictureOf(80, 80));
    expect(theirs.problem.code).toBe('notFound');
    const own = await sendBytes(server, clerk, { patientId, fileId }, await pictureOf(80, 80));
    expect(own.status).toBe(201);
  });

  it('goes to the patient it was announced for alone', async () => {
    const { fileId } = await announce(doctor);
    const reply = await sendBytes(
      server,
      doctor,
      { patientId: otherPatientId, fileId },
      await pictureOf(80, 80),
    );
    expect(reply.problem.code).toBe('notFound');
  });

  it('comes as bytes and as nothing else', async () => {
    const { fileId } = await announce(doctor);
    const reply = await doctor.call('sendFile', { params: { clinicId: server.clinicId, patientId, fileId } });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'unsupportedMediaType' } });
  });
});

it('sweeps what an act that failed left behind, and never a file of a chart', async () => {
  const kept = await add(await pictureOf(70, 70));
  const { fileId } = await doctor.get('announceFile', {
    params: { clinicId: server.clinicId, patientId },
    body: { purpose: 'picture', title: '途中で止まった', consultationId: null, scan: null },
  });
  const left = join(server.files.folder, 'files', server.clinicId, patientId, fileId);
  await writeFile(left, 'bytes nobody counts');
  const worker = openDatabase(openPool(server.database.url('onshin_worker'), 1));
  try {
    await sweepFiles(worker, server.files.parts);
    expect(await keptObjects()).toContain(join(server.clinicId, patientId, fileId));
    const admin = await server.database.as('postgres');
    await admin.query(`update incoming_file set at = at - interval '3 hours'`);
    await sweepFiles(worker, server.files.parts);
  } finally {
    await worker.destroy();
  }
  const objects = await keptObjects();
  expect(objects).not.toContain(join(server.clinicId, patientId, fileId));
  expect(objects).toContain(join(server.clinicId, patientId, kept.fileId));
  expect((await sendBytes(server, doctor, { patientId, fileId }, await pictureOf(9, 9))).status).toBe(404);
});

describe('a file that should not be there', () => {
  it('is withdrawn with a reason, kept, and shown to doctors alone', async () => {
    const { fileId } = await add(await pictureOf(50, 50), clerk);
    const withdrawn = await clerk.get('withdrawFile', {
      params: { clinicId: server.clinicId, patientId, fileId },
      body: { why: 'wrongPatient', words: '' },
    });
    expect(withdrawn).toMatchObject({ withdrawn: { why: 'wrongPatient' }, mayOpen: false, preview: null });
    expect((await fetchFile(server, clerk, at(fileId))).status).toBe(403);
    expect((await fetchFile(server, doctor, at(fileId))).status).toBe(200);
    const again = await doctor.call('withdrawFile', {
      params: { clinicId: server.clinicId, patientId, fileId },
      body: { why: 'other', words: 'もう一度' },
    });
    expect(again).toMatchObject({ ok: false, problem: { code: 'notAllowedInThisState' } });
  });

  it('is not withdrawn by somebody at the counter who did not bring it', async () => {
    const { fileId } = await add(await pictureOf(50, 50));
    const reply = await clerk.call('withdrawFile', {
      params: { clinicId: server.clinicId, patientId, fileId },
      body: { why: 'unreadable', words: '' },
    });
    expect(reply).toMatchObject({ ok: false, problem: { code: 'forbidden' } });
  });
});

it('lists a long chart a page at a time, in order and none twice', async () => {
  const small = await pictureOf(8, 8);
  for (let nth = 0; nth < 22; nth += 1)
    expect((await addFile(server, doctor, otherPatientId, small, `紙 ${nth}`)).status).toBe(201);
  const params = { clinicId: server.clinicId, patientId: otherPatientId };
  const first = await doctor.get('listFiles', { params });
  expect(first.files).toHaveLength(20);
  const second = await doctor.get('listFiles', { params, query: { behind: first.behind ?? '' } });
  const titles = [...first.files, ...second.files].map(({ title }) => title);
  expect(titles).toEqual(Array.from({ length: 22 }, (_, nth) => `紙 ${21 - nth}`));
  expect(second.behind).toBeNull();
});

it('keeps files in a bucket where the settings name one, and says so while it is away', async () => {
  const s3 = await openS3Server();
  const { endpoint, bucket, region, accessKeyId, secretAccessKey } = s3.bucket;
  const there = await openTestServer({
    ONSHIN_ROLES: 'web',
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_REGION: region,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  });
  try {
    const person = await there.signedIn('doctor');
    const params = { clinicId: there.clinicId };
    const { patients } = await person.get('findPatients', { params, body: { q: '髙橋' } });
    const of = patients[0]?.id ?? '';
    const { file } = await addFile(there, person, of, await pictureOf(90, 70));
    expect([...s3.objects.keys()]).toEqual([`${there.clinicId}/${of}/${file.id}`]);
    const given = await fetchFile(there, person, { patientId: of, fileId: file.id });
    expect((await bytesOf(given)).length).toBe(file.size);
    s3.failWith(503);
    const away = await addFile(there, person, of, await pictureOf(90, 70));
    expect(away.problem).toMatchObject({ code: 'fileStoreUnavailable', status: 503 });
    const closed = await fetchFile(there, person, { patientId: of, fileId: file.id });
    expect([closed.status, await closed.json()]).toMatchObject([503, { code: 'fileStoreUnavailable' }]);
  } finally {
    await there.close();
    await s3.close();
  }
});

describe('where files are looked through for malware', () => {
  let watched: TestServer;
  let clamd: Server;
  let answer: string | null = 'stream: OK\0';
  let heard = '';
  beforeAll(async () => {
    clamd = createServer((socket) => {
      socket.on('error', () => {});
      socket.on('data', (chunk) => {
        heard += chunk.toString('latin1');
        // The end of what is sent is a length of zero.
        if (answer === null) socket.destroy();
        else if (chunk.subarray(-4).equals(Buffer.alloc(4))) socket.end(answer);
      });
    });
    await new Promise<void>((resolve) => clamd.listen(0, '127.0.0.1', resolve));
    const address = clamd.address();
    const port = typeof address === 'object' ? address?.port : 0;
    watched = await openTestServer({ ONSHIN_ROLES: 'web', CLAMD: `tcp://127.0.0.1:${port}` });
  });
  afterAll(async () => {
    await watched.close();
    clamd.close();
  });
  const addThere = async () => {
    const person = await watched.signedIn('doctor');
    const found = await person.get('findPatients', {
      params: { clinicId: watched.clinicId },
      body: { q: '髙橋' },
    });
    return await addFile(watched, person, found.patients[0]?.id ?? '', await pictureOf(9, 9));
  };

  it.each([
    ['is taken when nothing is found', 'stream: OK\0', 201, undefined],
    ['is refused when something is', 'stream: Win.Test.EICAR_HDB-1 FOUND\0', 422, 'malwareFound'],
    [
      'is refused when it was not looked through whole',
      'INSTREAM size limit exceeded. ERROR\0',
      503,
      'scannerUnavailable',
    ],
    ['is refused when the answer is none', 'stream: OK', 503, 'scannerUnavailable'],
    ['is refused when it hangs up', null, 503, 'scannerUnavailable'],
  ])('a file %s', async (_, says, status, code) => {
    answer = says;
    heard = '';
    const reply = await addThere();
    expect([reply.status, reply.problem.code]).toEqual([status, code]);
    if (says !== null) expect(heard).toContain('\u00FF\u00D8\u00FF');
  });

  it('nothing is taken while nobody answers', async () => {
    await new Promise((resolve) => clamd.close(resolve));
    expect((await addThere()).problem).toMatchObject({ code: 'scannerUnavailable', status: 503 });
  });
});
