import { describe, expect, test } from 'vitest';
import { message } from './index.ts';
import { loadWords } from './load.ts';
import { fill, speaker } from './message.ts';

describe('a message', () => {
  test('is spoken in the language asked for', () => {
    expect(message('ja', 'action.save')).toBe('保存する');
    expect(message('en', 'action.save')).toBe('Save');
  });
  test('carries its parameters', () => {
    expect(message('ja', 'appointment.at', { date: '11月20日(金) 14:30' })).toBe('11月20日(金) 14:30 から');
  });
  test('falls back to Japanese where easy Japanese has no words', () => {
    expect(message('easy', 'staff.nav.board')).toBe(message('ja', 'staff.nav.board'));
  });
  test('is never shown with a hole in it', () => {
    expect(() => fill('{date} から', {})).toThrow('date');
    expect(() => speaker({})('action.save' as never)).toThrow('action.save');
  });
  test('is told apart by its types', () => {
    // @ts-expect-error a key that is not in the catalogue
    expect(() => message('ja', 'no.such.key')).toThrow('no.such.key');
    // @ts-expect-error a message that is not given its parameters
    expect(() => message('ja', 'appointment.at')).toThrow('date');
  });
});

describe('the words an audience loads', () => {
  test('are of its own language', async () => {
    expect((await loadWords('patient', 'en'))['action.save']).toBe('Save');
    expect((await loadWords('staff', 'easy'))['action.save']).toBe('保存する');
  });
  test('hold nothing of another audience', async () => {
    const words = Object.keys(await loadWords('patient', 'ja'));
    expect(words.length).toBeGreaterThan(50);
    expect(words.filter((key) => key.startsWith('staff.') || key.startsWith('mail.'))).toEqual([]);
  });
});
