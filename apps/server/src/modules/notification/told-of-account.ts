import type { AccountEventKind } from '@onshin/contract';

/** What of an account its person is told by mail: whoever did it may have been somebody else. */
export const toldOfAccount = [
  'signInFromSecondPlace',
  'passkeyAdded',
  'passkeyRemoved',
  'passwordChanged',
  'codesAppChanged',
  'recovered',
  'temporaryAccess',
  'compromised',
] as const satisfies readonly AccountEventKind[];
export type ToldOfAccount = (typeof toldOfAccount)[number];
