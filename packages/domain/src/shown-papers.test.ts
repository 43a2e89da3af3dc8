import { expect, it } from 'vitest';
import { showsWhoItIs } from './shown-papers.ts';

it.each([
  [['drivingLicence'], true],
  [['otherWithPhoto', 'qualificationCertificate'], true],
  [['qualificationCertificate', 'otherWithoutPhoto'], true],
  [['qualificationCertificate'], false],
  [['qualificationCertificate', 'qualificationCertificate'], false],
  [[], false],
])('%j shows who it is: %s', (shown, isEnough) => {
  expect(showsWhoItIs(shown)).toBe(isEnough);
});
