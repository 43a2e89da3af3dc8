import { describe, expect, it } from 'vitest';
import type { ProxyOnRecord } from '../../patient/index.ts';
import type { Consultation } from '../consultation.store.ts';
import { proxyOf, type StandingOfProxies } from './proxy.ts';

const mother = { name: '若葉 花子', relation: '母' };
const record: ProxyOnRecord = {
  ...mother,
  helperId: 'h1',
  accountId: 'a1',
  ground: 'minor',
  proof: 'familyRegister',
  stands: true,
};
const asked = (said: {
  proxy?: 'minor' | 'cannotCommunicate';
  handedInBy?: string;
  cannotCommunicate?: boolean;
}): Pick<Consultation, 'request' | 'cannotCommunicate'> => ({
  cannotCommunicate: said.cannotCommunicate ?? null,
  request: {
    proxy: said.proxy === undefined ? null : { ...mother, ground: said.proxy },
    ...(said.handedInBy === undefined
      ? {}
      : { handedInBy: { helperId: said.handedInBy, ...mother, isProxy: true } }),
  } as Consultation['request'],
});
const standing = (changes: Partial<StandingOfProxies> = {}): StandingOfProxies => ({
  isMinor: false,
  onRecord: [],
  agreedBy: null,
  seatedBy: null,
  ...changes,
});

describe('who acts for the patient', () => {
  it('is nobody where the patient asked and agreed themselves, whoever else is on record', () => {
    expect(proxyOf(asked({}), standing({ onRecord: [record] }))).toBeNull();
  });

  it.each([
    ['a child by the calendar', { proxy: 'minor' }, { isMinor: true }, 'minor'],
    ['who is none, before the doctor was asked', { proxy: 'minor' }, {}, 'unknown'],
    ['who is none, and can speak', { proxy: 'minor', cannotCommunicate: false }, {}, 'none'],
    [
      'whom the doctor found unable',
      { proxy: 'cannotCommunicate', cannotCommunicate: true },
      {},
      'cannotCommunicate',
    ],
  ] as const)(
    'is whoever said so with the request, as far as it is borne out: %s',
    (_, said, changes, ground) => {
      expect(proxyOf(asked(said), standing(changes))).toEqual({ ...mother, ground });
    },
  );

  const silent: ProxyOnRecord = { ...record, ground: 'cannotCommunicate', proof: 'guardianshipCertificate' };
  const over = { ...record, stands: false };
  it.each([
    ['of a minor', { proxy: 'minor', handedInBy: 'h1' }, [record], 'minor', 'familyRegister'],
    [
      'of a minor, whatever else was answered',
      { proxy: 'minor', handedInBy: 'h1', cannotCommunicate: false },
      [record],
      'minor',
      'familyRegister',
    ],
    [
      'whom a doctor recorded',
      { handedInBy: 'h1' },
      [silent],
      'cannotCommunicate',
      'guardianshipCertificate',
    ],
    [
      'whose patient speaks this time',
      { handedInBy: 'h1', cannotCommunicate: false },
      [silent],
      'none',
      'guardianshipCertificate',
    ],
    ['whose time is over', { handedInBy: 'h1' }, [over], 'unknown', 'familyRegister'],
    [
      'whose time is over, and the doctor found anew',
      { handedInBy: 'h1', cannotCommunicate: true },
      [over],
      'cannotCommunicate',
      'familyRegister',
    ],
    [
      'registered anew',
      { handedInBy: 'h1' },
      [{ ...silent, helperId: 'h2' }, over],
      'cannotCommunicate',
      'guardianshipCertificate',
    ],
    ['of whom the chart’s own account spoke', { proxy: 'minor' }, [record], 'minor', 'familyRegister'],
  ] as const)('is the proxy on record: %s', (_, said, onRecord, ground, proof) => {
    expect(proxyOf(asked(said), standing({ onRecord }))).toEqual({ ...mother, ground, proof });
  });

  it('is the proxy whose agreement carries the visit, though the patient asked for it', () => {
    const acts = proxyOf(asked({}), standing({ onRecord: [record], agreedBy: 'h1' }));
    expect(acts).toMatchObject({ ground: 'minor' });
    const lapsed = proxyOf(asked({}), standing({ onRecord: [over], agreedBy: 'h1' }));
    expect(lapsed).toMatchObject({ ground: 'unknown' });
  });

  it('is the proxy who sits in the call, though the patient asked and agreed', () => {
    const acts = proxyOf(asked({}), standing({ onRecord: [record], seatedBy: 'h1' }));
    expect(acts).toMatchObject({ ground: 'minor', proof: 'familyRegister' });
  });

  it('is still that proxy where somebody hands the wish in who only helps, or may agree herself today', () => {
    const aunt = { ...record, helperId: 'h2', accountId: 'a2' };
    const agreed = standing({ onRecord: [aunt, over], agreedBy: 'h1' });
    expect(proxyOf(asked({ handedInBy: 'who books' }), agreed)).toMatchObject({ ground: 'unknown' });
    expect(proxyOf(asked({ handedInBy: 'h2' }), agreed)).toMatchObject({ ground: 'unknown' });
    expect(proxyOf(asked({ handedInBy: 'h2' }), { ...agreed, agreedBy: 'h2' })).toMatchObject({
      ground: 'minor',
    });
  });
});
