import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encodeBlocks, type Colour } from './jpeg.ts';

const bars: readonly Colour[] = [
  [225, 128, 128],
  [195, 40, 145],
  [165, 160, 50],
  [140, 70, 60],
  [110, 190, 205],
  [85, 100, 220],
  [45, 215, 115],
];

/** Moving colour bars as motion JPEG, which Chromium takes as the picture of its fake camera. */
export function makeMjpeg({ width = 640, height = 480, frames = 30 } = {}): Uint8Array {
  const pictures = Array.from({ length: frames }, (_, frame) =>
    encodeBlocks(width, height, (column, row) => {
      const bar = Math.floor((column + frame * 2) / 8) % bars.length;
      const isMark = row >= 2 && row < 6 && Math.abs(column - (frame % (width / 8))) < 3;
      return isMark ? [16, 128, 128] : (bars[bar] ?? [128, 128, 128]);
    }),
  );
  return Buffer.concat(pictures);
}

/** A tone as 16 bit mono WAV. Whole seconds of a whole frequency loop without a click. */
export function makeToneWav({ hertz = 440, seconds = 2, sampleRate = 48_000 } = {}): Uint8Array {
  const samples = seconds * sampleRate;
  const wav = Buffer.alloc(44 + samples * 2);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(36 + samples * 2, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * 2, 28);
  wav.writeUInt16LE(2, 32);
  wav.writeUInt16LE(16, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(samples * 2, 40);
  for (let at = 0; at < samples; at += 1) {
    wav.writeInt16LE(Math.round(10_000 * Math.sin((2 * Math.PI * hertz * at) / sampleRate)), 44 + at * 2);
  }
  return wav;
}

/** Writes both into a folder and returns where they are. */
export async function writeFakeMedia(
  folder: string,
  { hertz = 440 } = {},
): Promise<{ video: string; audio: string }> {
  const video = join(folder, 'camera.mjpeg');
  const audio = join(folder, 'microphone.wav');
  await mkdir(folder, { recursive: true });
  await writeFile(video, makeMjpeg());
  await writeFile(audio, makeToneWav({ hertz }));
  return { video, audio };
}
