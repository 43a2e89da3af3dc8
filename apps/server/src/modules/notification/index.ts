export { countSms, enqueueNotice, enqueueSms } from './enqueue-sms.ts';
