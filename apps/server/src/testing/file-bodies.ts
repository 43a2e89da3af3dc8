import { randomUUID } from 'node:crypto';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { type Answer, type Body, paths, type Problem } from '@onshin/contract';
import sharp from 'sharp';
import { fillPath, type TestPerson } from './http-person.ts';

/** A picture of one colour with noise over it, so that it compresses like a photo. */
export async function pictureOf(
  width: number,
  height: number,
  form: 'jpeg' | 'png' | 'webp' = 'jpeg',
): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  const picture = sharp({ create: { width, height, channels: 3, background: 'white', noise } });
  return await picture.toFormat(form).toBuffer();
}

/** A PDF of blank pages; whatever else it should carry is put in by `change`. */
export async function papersOf(
  pages: number,
  change: (papers: PDFDocument) => void = () => {},
  save: Parameters<PDFDocument['save']>[0] = {},
): Promise<Buffer> {
  const papers = await PDFDocument.create();
  for (let page = 0; page < pages; page += 1) papers.addPage([595, 842]);
  change(papers);
  return Buffer.from(await papers.save(save));
}

/** Something that runs when the papers are opened, hidden in an object of its own. */
export function addScript(papers: PDFDocument): void {
  const script = papers.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') });
  papers.catalog.set(PDFName.of('OpenAction'), papers.context.register(script));
}

export interface FileAtServer {
  readonly url: string;
  readonly clinicId: string;
}

interface Sent {
  readonly status: number;
  readonly file: Answer<'sendFile'>;
  readonly problem: Problem;
}

/** Sends the bytes of a file that was announced. */
export async function sendBytes(
  { url, clinicId }: FileAtServer,
  person: TestPerson,
  at: { readonly patientId: string; readonly fileId: string },
  bytes: Buffer | ReadableStream<Uint8Array>,
  key: string = randomUUID(),
): Promise<Sent> {
  const response = await fetch(`${url}/api/v1${fillPath(paths.sendFile.path, { clinicId, ...at })}`, {
    method: 'POST',
    headers: {
      'x-onshin': '1',
      'content-type': 'application/octet-stream',
      'idempotency-key': key,
      cookie: person.cookie(),
    },
    body: bytes instanceof Buffer ? new Uint8Array(bytes) : bytes,
    duplex: 'half',
  } as RequestInit);
  const body = (await response.json()) as never;
  return { status: response.status, file: body, problem: body };
}

/** Announces a file and sends it. */
export async function addFile(
  server: FileAtServer,
  person: TestPerson,
  patientId: string,
  bytes: Buffer,
  title = '紹介状',
  scan: Body<'announceFile'>['scan'] = null,
): Promise<Sent & { readonly fileId: string }> {
  const { fileId } = await person.get('announceFile', {
    params: { clinicId: server.clinicId, patientId },
    body: { purpose: 'referralLetter', title, consultationId: null, scan },
  });
  return { fileId, ...(await sendBytes(server, person, { patientId, fileId }, bytes)) };
}

/** The answer of a call for the bytes of a file. */
export async function fetchFile(
  { url, clinicId }: FileAtServer,
  person: TestPerson,
  at: { readonly patientId: string; readonly fileId: string },
): Promise<Response> {
  return await fetch(`${url}/api/v1${fillPath(paths.openFile.path, { clinicId, ...at })}`, {
    headers: { cookie: person.cookie() },
  });
}
