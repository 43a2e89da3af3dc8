/** Sheets of paper, in millimetres, the short side first. */
const sheets = {
  a3: [297, 420],
  a4: [210, 297],
  a5: [148, 210],
  b4: [257, 364],
  b5: [182, 257],
  card: [54, 85.6],
} as const satisfies Record<string, readonly [number, number]>;
export type Paper = keyof typeof sheets;

/** What a picture of a paper is. */
export interface ScannedPicture {
  readonly width: number;
  readonly height: number;
  /** Of a pixel, as the picture came in: channels of colour, and whether each has at least eight bits. */
  readonly colours: number;
  readonly isDeep: boolean;
}

/** Scanners leave out a little at the edges: what is a hundredth or two below counts as reached. */
const tolerance = 0.97;

/** Dots an inch at which a picture shows a sheet, by its coarser side. */
export function dotsPerInch({ width, height }: ScannedPicture, paper: Paper): number {
  const [short, long] = sheets[paper];
  const finer = Math.min(Math.min(width, height) / short, Math.max(width, height) / long);
  return Math.round(finer * 25.4);
}

/**
 * Why a picture does not show its paper finely enough; null where it does. The guideline asks that nothing care needs is
 * lost, nor stains of the paper (A-9.1-C-1-1, A-9.1-C-1-4), and names no figure; ours are 300 dots an inch in 24-bit colour,
 * and for printed letters 200 in any tone (A-9.5-C-1-1).
 */
export function faultOfScan(
  picture: ScannedPicture,
  paper: Paper,
  isPrinted: boolean,
): 'tooCoarse' | 'withoutColour' | null {
  if (dotsPerInch(picture, paper) < tolerance * (isPrinted ? 200 : 300)) return 'tooCoarse';
  return isPrinted || (picture.colours >= 3 && picture.isDeep) ? null : 'withoutColour';
}
