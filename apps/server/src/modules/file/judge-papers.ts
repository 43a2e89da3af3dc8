import { PDFArray, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import type { PapersVerdict } from './look-at-papers.ts';

/**
 * Names of a PDF for what acts or carries something along: scripts, programs to start, files inside, forms that send
 * themselves, other media. Links to pages of the web are left: a viewer asks before it follows one.
 */
const acting: ReadonlySet<string> = new Set([
  'JS',
  'JavaScript',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'EF',
  'RichMedia',
  'XFA',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'GoToR',
  'Movie',
  'Rendition',
]);
/** Those long enough not to stand in compressed bytes by chance. */
const actingAtSight = [...acting].filter((name) => name.length > 5);

/**
 * Looks for what acts in every object of a PDF, those inside compressed objects too, and then once more in its bare bytes:
 * two programs may not agree on which of two objects of one number counts.
 */
export async function judgePapers(bytes: Buffer): Promise<PapersVerdict> {
  if (actsAtSight(bytes)) return { refused: 'fileHasActiveContent' };
  try {
    const papers = await PDFDocument.load(bytes, { throwOnInvalidObject: true, updateMetadata: false });
    for (const [, object] of papers.context.enumerateIndirectObjects())
      if (acts(object)) return { refused: 'fileHasActiveContent' };
    if (Object.values(papers.context.trailerInfo).some(acts)) return { refused: 'fileHasActiveContent' };
    const pages = papers.getPageCount();
    return pages > 0 ? { pages } : { refused: 'fileUnreadable' };
  } catch {
    // Which of the two is a matter of what somebody is told to do about it.
    return { refused: isNamed(bytes.toString('latin1'), 'Encrypt') ? 'fileEncrypted' : 'fileUnreadable' };
  }
}

function actsAtSight(bytes: Buffer): boolean {
  const text = bytes
    .toString('latin1')
    .replaceAll(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));
  return actingAtSight.some((name) => isNamed(text, name));
}

const isNamed = (text: string, name: string) => new RegExp(`/${name}(?![A-Za-z0-9])`).test(text);

/** Whether an object, or anything written inside it, names what acts. */
function acts(object: unknown): boolean {
  if (object instanceof PDFName) return acting.has(object.decodeText());
  if (object instanceof PDFArray) return object.asArray().some(acts);
  if (object instanceof PDFStream) return acts(object.dict);
  if (object instanceof PDFDict) return object.entries().some(([key, value]) => acts(key) || acts(value));
  return false;
}
