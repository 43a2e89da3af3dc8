import { jsonValue, property, assert, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalBytes, canonicalJson, commit, genesis, linkHash } from './chain.ts';

describe('the canonical form', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x'] })).toBe('{"a":[true,null,"x"],"b":1}');
    expect(canonicalBytes('judgement', { b: 1, a: 2 })).toEqual(canonicalBytes('judgement', { a: 2, b: 1 }));
  });

  it('refuses what JSON cannot hold', () => {
    expect(() => canonicalJson({ a: undefined })).toThrow(TypeError);
    expect(() => canonicalJson(Number.NaN)).toThrow(TypeError);
  });

  it('says the same as the JSON it came from', () => {
    assert(
      property(jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 20261121 },
    );
  });
});

describe('a link', () => {
  const salt = new Uint8Array(16);
  const link = {
    sequence: 1,
    kind: 'audit_event',
    recordId: '018f0000-0000-7000-8000-000000000001',
    commitment: commit(salt, canonicalBytes('audit_event', { act: 'getChart' })),
    previousHash: genesis('clinic'),
  } as const;

  it('changes with every part of it', () => {
    const hash = linkHash(link).toString('hex');
    const others = [
      { ...link, sequence: 2 },
      { ...link, kind: 'judgement' as const },
      { ...link, recordId: '018f0000-0000-7000-8000-000000000002' },
      { ...link, commitment: commit(salt, canonicalBytes('audit_event', { act: 'getNote' })) },
      { ...link, previousHash: genesis('another') },
    ];
    for (const other of others) expect(linkHash(other).toString('hex')).not.toBe(hash);
  });

  it('says nothing of its content without the salt', () => {
    assert(
      property(string(), (text) => {
        const bytes = Buffer.from(text);
        expect(commit(new Uint8Array(16), bytes)).not.toEqual(commit(new Uint8Array(16).fill(1), bytes));
      }),
      { seed: 20261121 },
    );
  });
});
