import { describe, expect, it } from 'vitest';
import { readPeerNote } from './peer-note.ts';

const note = {
  microphoneOn: true,
  cameraOn: false,
  videoPaused: false,
  concealedPercent: 1.5,
  lossPercent: null,
};

describe('a note from the other end', () => {
  it('is read as it was written', () => {
    expect(readPeerNote(JSON.stringify(note))).toEqual(note);
  });

  it.each([
    ['no JSON', 'hello'],
    ['nothing', 'null'],
    ['a share above everything', JSON.stringify({ ...note, lossPercent: 400 })],
    ['a word for a switch', JSON.stringify({ ...note, cameraOn: 'yes' })],
    ['something endless', JSON.stringify({ ...note, more: 'x'.repeat(600) })],
    ['bytes', new ArrayBuffer(8)],
  ])('is refused when it is %s', (_name, data) => {
    expect(readPeerNote(data)).toBeNull();
  });
});
