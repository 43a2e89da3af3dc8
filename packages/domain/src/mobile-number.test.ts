import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asDialled, mobileNumber } from './mobile-number.ts';

describe('the number of a mobile telephone', () => {
  it.each([
    '090-1234-5678',
    '09012345678',
    '０９０－１２３４－５６７８',
    '090 1234 5678',
    '090ー1234ー5678',
    '(090)1234-5678',
    '+81 90 1234 5678',
    '+81 (0)90-1234-5678',
    '81-90-1234-5678',
    '0081 90 1234 5678',
  ])('is the same however it is written: %s', (written) => {
    expect(mobileNumber(written)).toBe('+819012345678');
  });

  it.each([
    '03-1234-5678',
    '050-1234-5678',
    '0120-000-000',
    '0570-000-000',
    '090-1234-567',
    '090-1234-56789',
    '+1 212 555 0100',
    '+44 7700 900123',
    '110',
    '',
    'a@example.jp',
    '090１234５67x',
  ])('is none where a message costs more or never arrives: %s', (written) => {
    expect(mobileNumber(written)).toBeNull();
  });

  it('stays itself, and is read as it is dialled', () => {
    fc.assert(
      fc.property(fc.constantFrom('60', '70', '80', '90'), fc.stringMatching(/^\d{8}$/), (begin, rest) => {
        const number = mobileNumber(`0${begin}${rest}`) ?? '';
        expect(mobileNumber(number)).toBe(number);
        expect(mobileNumber(asDialled(number))).toBe(number);
      }),
    );
  });
});
