import { assert, jsonValue, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { canonicalBytes, commit, genesis, linkHash } from './chain.ts';

describe('JSON in one way', () => {
  it('does not depend on the order of keys', () => {
    expect(canonicalJson({ b: 1, a: [true, null, 'x'] })).toBe('{"a":[true,null,"x"],"b":1}');
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
  const record = {
    kind: 'audit_event',
    recordKey: '018f0000-0000-7000-8000-000000000001',
    schemaVersion: 1,
  };
  const link = {
    ...record,
    sequence: 1,
    commitment: commit(salt, canonicalBytes(record, '{"act": "getChart"}')),
    previousHash: genesis('clinic'),
  };

  it('changes with every part of it', () => {
    const hash = linkHash(link).toString('hex');
    const others = [
      { ...link, sequence: 2 },
      { ...link, kind: 'judgement' },
      { ...link, recordKey: '018f0000-0000-7000-8000-000000000002' },
      { ...link, schemaVersion: 2 },
      { ...link, commitment: commit(salt, canonicalBytes(record, '{"act": "getNote"}')) },
      { ...link, previousHash: genesis('another') },
    ];
    for (const other of others) expect(linkHash(other).toString('hex')).not.toBe(hash);
  });

  it('binds a content to its record: the same words under another key are another record', () => {
    const words = '{"act": "getChart"}';
    const other = canonicalBytes({ ...record, recordKey: '018f0000-0000-7000-8000-000000000002' }, words);
    expect(other).not.toEqual(canonicalBytes(record, words));
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
