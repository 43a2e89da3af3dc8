import { message, showDateTime } from '@onshin/text';
import { z } from 'zod';
import type { SmsSender } from './sms-gateway.ts';

const payload = z.object({
  id: z.uuid(),
  template: z.enum([
    'signInLink',
    'toRead',
    'appointment',
    'wayInChanged',
    'ownPasskey',
    'ownCodes',
    'helperLink',
  ]),
  to: z.string().startsWith('+81'),
  /** When the link in it has run out; sent later it would only mislead, and cost. */
  expiresAt: z.iso.datetime(),
  language: z.enum(['ja', 'en']),
  parameters: z.object({
    path: z.string().startsWith('/'),
    clinicName: z.string(),
    clinicPhone: z.string().default(''),
    minutes: z.int().default(60),
    hours: z.int().default(72),
    at: z.iso.datetime().optional(),
    timeZone: z.string().default('Asia/Tokyo'),
  }),
});

/** A clinic's name as far as it fits: each seventy letters are paid for. */
const short = (name: string) => (name.length > 20 ? `${name.slice(0, 19)}…` : name);

/**
 * Writes a short message from its template: who writes, that there is something, and where; never what is the matter.
 *
 * @param send null where the operator has no gateway: then nobody enters by telephone, and nothing is sent
 */
export function sendSms(send: SmsSender | null, origin: string): (job: unknown) => Promise<void> {
  return async (job) => {
    const { id, template, to, expiresAt, language, parameters } = payload.parse(job);
    if (send === null || Date.parse(expiresAt) < Date.now()) return;
    const clinic = short(parameters.clinicName);
    const link = `${origin}${parameters.path}`;
    const { minutes, hours, at, timeZone } = parameters;
    const date = at === undefined ? '' : showDateTime(at, language, timeZone);
    const text = {
      signInLink: () => message(language, 'sms.signIn', { clinic, link, minutes }),
      helperLink: () => message(language, 'sms.helperLink', { clinic, link, hours }),
      toRead: () => message(language, 'sms.toRead', { clinic, link }),
      wayInChanged: () => message(language, 'sms.wayIn', { clinic, phone: parameters.clinicPhone }),
      ownPasskey: () => message(language, 'sms.ownPasskey', { clinic, link }),
      ownCodes: () => message(language, 'sms.ownCodes', { clinic, link }),
      appointment: () => message(language, 'sms.appointment', { clinic, date, link }),
    }[template]();
    await send({ id, to, text });
  };
}
