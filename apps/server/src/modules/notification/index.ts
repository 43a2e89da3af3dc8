export { countSms, enqueueNotice, enqueueSms } from './enqueue-sms.ts';
export { toldOfAccount, type ToldOfAccount } from './told-of-account.ts';
