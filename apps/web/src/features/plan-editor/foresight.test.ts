import { describe, expect, it } from 'vitest';
import { completedForesight, openForesight } from './foresight.ts';

const beyond = { isBeyondDoctor: true, institution: '若葉病院', informedOn: '2026-06-01' };

describe('what a plan foresees', () => {
  it('is asked anew for a first version, and taken over from the last one', () => {
    expect(openForesight(null).isBeyondDoctor).toBeNull();
    expect(completedForesight(openForesight(null))).toBeNull();
    expect(completedForesight(openForesight(beyond))).toEqual(beyond);
  });

  it('names an institution where worsening beyond the doctor is foreseeable', () => {
    expect(completedForesight({ ...openForesight(beyond), institution: ' ' })).toBeNull();
    expect(completedForesight({ ...openForesight(beyond), informedOn: '' })?.informedOn).toBeNull();
  });

  it('names none where it is not', () => {
    expect(completedForesight({ ...openForesight(beyond), isBeyondDoctor: 'no' })).toEqual({
      isBeyondDoctor: false,
      institution: '',
      informedOn: null,
    });
  });
});
