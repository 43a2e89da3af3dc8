/** A colour in the picture's own space: brightness and two colour differences, each 0 to 255. */
export type Colour = readonly [y: number, cb: number, cr: number];

/** Codes of the brightness differences by their bit length, as the standard suggests them. */
const lengthCounts = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0] as const;
const lengthCodes = ['00', '010', '011', '100', '101', '110', '1110', '11110', '111110'] as const;
const lengths = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
/** Each 8 by 8 block is one flat colour, so that of its waves only the end is ever written. */
const endOfBlock = '0';
const quantum = 8;

const segment = (marker: number, body: readonly number[]): number[] => [
  0xff,
  marker,
  (body.length + 2) >> 8,
  (body.length + 2) & 0xff,
  ...body,
];

/** Draws a picture of flat 8 by 8 blocks as a baseline JPEG; width and height are multiples of 8. */
export function encodeBlocks(
  width: number,
  height: number,
  colourAt: (column: number, row: number) => Colour,
): Uint8Array {
  const size = [height >> 8, height & 0xff, width >> 8, width & 0xff];
  const components = [1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
  const noWaves = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  const head = [
    0xff,
    0xd8,
    ...segment(0xdb, [0, ...Array.from({ length: 64 }, () => quantum)]),
    ...segment(0xc0, [8, ...size, 3, ...components]),
    ...segment(0xc4, [0x00, ...lengthCounts, ...lengths]),
    ...segment(0xc4, [0x10, ...noWaves]),
    ...segment(0xda, [3, 1, 0x00, 2, 0x00, 3, 0x00, 0, 63, 0]),
  ];
  return Uint8Array.from([...head, ...scan(width, height, colourAt), 0xff, 0xd9]);
}

function scan(width: number, height: number, colourAt: (column: number, row: number) => Colour): number[] {
  const bits: string[] = [];
  const before = [0, 0, 0];
  for (let row = 0; row < height / 8; row += 1) {
    for (let column = 0; column < width / 8; column += 1) {
      colourAt(column, row).forEach((value, plane) => {
        const level = Math.round(((value - 128) * 8) / quantum);
        bits.push(difference(level - (before[plane] ?? 0)), endOfBlock);
        before[plane] = level;
      });
    }
  }
  return pack(bits.join(''));
}

function difference(value: number): string {
  const size = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1;
  if (size === 0) return lengthCodes[0];
  const digits = value > 0 ? value : value + 2 ** size - 1;
  return `${lengthCodes[size] ?? ''}${digits.toString(2).padStart(size, '0')}`;
}

function pack(bits: string): number[] {
  const bytes: number[] = [];
  for (let at = 0; at < bits.length; at += 8) {
    const byte = Number.parseInt(bits.slice(at, at + 8).padEnd(8, '1'), 2);
    bytes.push(byte);
    if (byte === 0xff) bytes.push(0);
  }
  return bytes;
}
