import { isCommand, type OperationName, operations, stepUpOperations } from '@onshin/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Member, openRealClinic, type RealClinic } from './testing/real-clinic.ts';
import { outcomeOf } from './testing/refusals.ts';
import { anonymous } from './path/actor.ts';
import { mayAttempt } from './path/permissions.ts';

let clinic: RealClinic;
let office: Member;
beforeAll(async () => {
  clinic = await openRealClinic();
  office = clinic.administrator;
});
afterAll(async () => await clinic.close());

const params = () => ({ clinicId: clinic.clinicId });
const key = '7b7d1a52-0000-4000-8000-000000000001';
const invite = {
  body: { name: '新しい人', email: 'new@nishi.example', roles: ['clerk' as const] },
  key,
};

describe('what exports or changes settings', () => {
  it('asks once who is there, and then goes through under the same key', async () => {
    const person = await clinic.signIn(office);
    const act = async () => await person.call('inviteStaff', { params: params(), ...invite });
    expect(outcomeOf(await act())).toBe('stepUpNeeded');
    expect((await person.get('getSession')).work?.isSteppedUp).toBe(false);
    const code = await office.code();
    await person.get('stepUpSession', { body: { by: 'code', code } });
    const first = await act();
    expect(outcomeOf(first)).toBe(201);
    expect(await act()).toEqual(first);
    const query = { from: '2026-01-01', until: '2026-01-31' };
    expect(outcomeOf(await person.call('getEvidencePackage', { params: params(), query }))).toBe(200);
  });

  it('asks again once the screen was locked', async () => {
    const person = await clinic.signIn(office);
    await person.get('stepUpSession', { body: { by: 'code', code: await office.code() } });
    await person.get('lockSession');
    const proof = { by: 'password', password: office.password, code: await office.code() } as const;
    await person.get('unlockSession', { body: proof });
    const query = { from: '2026-01-01', until: '2026-01-31' };
    expect(outcomeOf(await person.call('getEvidencePackage', { params: params(), query }))).toBe(
      'stepUpNeeded',
    );
  });

  it('is opened by a passkey too, and by no code twice', async () => {
    const person = await clinic.signIn(office);
    const code = await office.code();
    const once = async () => await person.call('stepUpSession', { body: { by: 'code', code } });
    expect(outcomeOf(await once())).toBe(200);
    expect(outcomeOf(await once())).toBe('signInFailed');
    const other = await clinic.signIn(office);
    const { ticket, options } = await other.get('startPasskeyProof');
    const response = office.passkey.answer(options);
    await other.get('stepUpSession', { body: { by: 'passkey', ticket, response } });
    expect((await other.get('getSession')).work?.isSteppedUp).toBe(true);
    const press = await other.call('stepUpSession', { body: { by: 'demonstration' } });
    expect(outcomeOf(press)).toBe('onlyInDemonstration');
  });

  it('cannot stay proved in the database once it is locked', async () => {
    const client = await clinic.server.database.as('onshin_app');
    await expect(
      client.query('update session set locked_at = now(), stepped_up_at = now()'),
    ).rejects.toMatchObject({ code: '23514' });
  });

  it('is never open to nobody, and is named for each operation that sets something up', () => {
    for (const name of stepUpOperations) expect(mayAttempt(name, anonymous), name).toBe(false);
    // Every act of an administrator alone is either proved or said here to need none.
    const administrator = {
      kind: 'staff',
      accountId: '',
      name: '',
      staffId: '',
      roles: ['administrator'],
    } as const;
    const clerk = { ...administrator, roles: ['clerk'] } as const;
    const unproved = (Object.keys(operations) as OperationName[]).filter(
      (name) =>
        isCommand(operations[name].at) &&
        mayAttempt(name, administrator) &&
        !mayAttempt(name, clerk) &&
        !stepUpOperations.has(name),
    );
    expect(unproved.toSorted()).toEqual([
      'bringChecklist',
      'checkSealedAccount',
      'declareEmergency',
      'endDeclaredEmergency',
      'endInspection',
      'endSealedUse',
      'explainClause',
      'finaliseInPlace',
      'handleAccessFinding',
      'previewInPlace',
      'reviewEmergency',
      'reviewSealedUse',
      'setAvailability',
      'writeWorkOrder',
    ]);
  });
});
