import { describe, expect, test } from 'vitest';
import { admittedExceptions } from './admitted-exceptions.ts';
import { allRules } from './rules/all-rules.ts';

describe('against a refusal', () => {
  test('exactly the exceptions its rule admits for that code are offered', () => {
    for (const rule of allRules) {
      for (const code of rule.codes) {
        const admitted = rule.admits.filter(({ lifts }) => lifts.includes(code)).map(({ type }) => type);
        expect(admittedExceptions({ rule: rule.name, code }), `${rule.name} ${code}`).toEqual(admitted);
      }
    }
    expect(admittedExceptions({ rule: 'acute-patients', code: 'acuteNeedsInPerson' })).toEqual([
      'acutePatientOverride',
    ]);
  });
  test('an unknown fact is never excepted, nor what no rule refused', () => {
    for (const { name } of allRules)
      expect(admittedExceptions({ rule: name, code: 'factUnknown' })).toEqual([]);
    expect(admittedExceptions({ rule: 'nobody', code: 'nothing' })).toEqual([]);
  });
});
