import sharp, { type Sharp } from 'sharp';
import type { MediaType } from '../../path/file-traffic.ts';
import { ProblemError } from '../../platform/problem-error.ts';

// Of all that can be read as a picture only what is taken in is ever read.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});

/** Pixels of an A3 sheet at 600 dots an inch, and some; a small file may unfold to far more. */
const mostPixels = 100_000_000;
const previewEdge = 240;
const seconds = 30;

export type Picture = Exclude<MediaType, 'application/pdf'>;

/** What a picture is, before anything of it is written anew. */
export interface PictureFacts {
  readonly width: number;
  readonly height: number;
  /** Channels of colour, and whether each has at least eight bits of its own. */
  readonly colours: number;
  readonly isDeep: boolean;
}

const reading = { limitInputPixels: mostPixels, failOn: 'error', pages: 1 } as const;

/** Reads what a picture is. It has one frame, and no more pixels than a large sheet of paper. */
export async function factsOf(bytes: Buffer): Promise<PictureFacts> {
  const found = await readable(
    async () => await sharp(bytes, { ...reading, limitInputPixels: false }).metadata(),
  );
  if ((found.pages ?? 1) > 1) throw new ProblemError('fileUnreadable');
  if (found.width * found.height > mostPixels) throw new ProblemError('tooManyPixels');
  const { channels, hasAlpha, isPalette, bitsPerSample, autoOrient } = found;
  return {
    width: autoOrient.width,
    height: autoOrient.height,
    colours: channels - (hasAlpha ? 1 : 0),
    isDeep: !isPalette && (bitsPerSample ?? 8) >= 8,
  };
}

/**
 * A picture drawn anew from its pixels, upright: where it was taken, with what, by whom, and whatever else came along with
 * it stays behind. Nothing is lost that an eye would miss, nor of scanned paper its stains (A-9.1-C-1-4).
 */
export async function drawAnew(bytes: Buffer, mediaType: Picture): Promise<Buffer> {
  return await readable(async () => await written(sharp(bytes, reading).autoOrient(), mediaType).toBuffer());
}

function written(picture: Sharp, mediaType: Picture): Sharp {
  const timed = picture.timeout({ seconds });
  if (mediaType === 'image/png') return timed.png({ compressionLevel: 6 });
  if (mediaType === 'image/webp') return timed.webp({ quality: 95, smartSubsample: true });
  return timed.jpeg({ quality: 95, chromaSubsampling: '4:4:4' });
}

/** A small picture for lists. */
export async function previewOf(bytes: Buffer): Promise<Buffer> {
  const small = sharp(bytes, reading)
    .autoOrient()
    .resize(previewEdge, previewEdge, { fit: 'inside', withoutEnlargement: true })
    .timeout({ seconds });
  return await readable(async () => await small.webp({ quality: 70 }).toBuffer());
}

async function readable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch {
    // What the library says of a broken picture is of no use to anybody here.
    throw new ProblemError('fileUnreadable');
  }
}
