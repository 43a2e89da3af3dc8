import { problemCodes } from '@onshin/contract';
import { loadWords } from '@onshin/text/load';
import { describe, expect, it } from 'vitest';
import { problemWords } from './problem-words.ts';

const patientWords = await loadWords('patient', 'ja');
const staffWords = await loadWords('staff', 'ja');

describe('the words for a problem', () => {
  it.each(Object.keys(problemCodes))('say to staff what %s is and what to do', (code) => {
    const { title, remedy } = problemWords(staffWords, code);
    expect(title).toBe(staffWords[`error.${code}`]);
    expect(remedy).not.toBe('');
  });

  it('leave to staff what patients never meet, and still say something', () => {
    expect(problemWords(patientWords, 'sessionLocked')).toEqual(problemWords(patientWords, 'internal'));
    expect(problemWords(patientWords, 'slotTaken').title).toBe(patientWords['error.slotTaken']);
    expect(problemWords(patientWords, 'nothing anybody knows').title).toBe(patientWords['error.internal']);
  });
});
