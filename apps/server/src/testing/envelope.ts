import type { TestPerson } from './http-person.ts';
import type { TestServer } from './test-server.ts';

/** The whole life of an emergency account: sealed, looked at, opened, closed, reviewed, given up. */
export async function useAnEnvelope(administrator: TestPerson, server: TestServer): Promise<void> {
  const params = { clinicId: server.clinicId };
  const custody = { custodian: '事務長', place: '金庫' };
  const sheet = await administrator.get('makeSealedAccount', {
    params,
    body: { title: '当直用', role: 'nurse', minutes: 60, ...custody },
  });
  const { accounts } = await administrator.get('listSealedAccounts', { params });
  const account = { ...params, sealedId: accounts[0]?.id ?? '' };
  await administrator.get('checkSealedAccount', { params: account, body: { seal: 'whole', words: '' } });
  const { code, phrase } = sheet;
  const reason = '災害で常勤が来られない';
  await server.person().get('openSealedAccount', { body: { code, phrase, person: '非常 太郎', reason } });
  const { uses, emergencies } = await administrator.get('listSealedAccounts', { params });
  const use = { ...params, useId: uses[0]?.id ?? '' };
  await administrator.get('endSealedUse', { params: use });
  await administrator.get('reviewSealedUse', {
    params: use,
    body: { outcome: 'justified', words: '記録と合う' },
  });
  await administrator.get('endDeclaredEmergency', {
    params: { ...params, emergencyId: emergencies[0]?.id ?? '' },
  });
  await administrator.get('retireSealedAccount', { params: account, body: { why: '試験' } });
}
