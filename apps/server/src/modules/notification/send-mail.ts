import { showDateTime, message } from '@onshin/text';
import { z } from 'zod';
import type { Mailer } from './mailer.ts';
import { toldOfAccount } from './told-of-account.ts';

const payload = z.object({
  template: z.enum([
    'signInLink',
    'accountSetUp',
    'joined',
    'requestAccepted',
    'requestDeclined',
    'appointmentConfirmed',
    'consultationCancelled',
    'toRead',
    'safeguardNotice',
    'sealedOpened',
    'accessAlarm',
    'sealBroken',
    'backupOverdue',
    'drillOverdue',
    'emergencyDeclared',
    'account',
    'notMe',
    'recovery',
    'dormantNotice',
    'wayInChanged',
    'ownPasskey',
    'ownCodes',
    'helperLink',
    'invited',
    'noteNews',
  ]),
  to: z.email(),
  /** When the link in it has run out; sent later it would only mislead. */
  expiresAt: z.iso.datetime().optional(),
  language: z.enum(['ja', 'en']),
  parameters: z.object({
    path: z.string().startsWith('/'),
    clinicName: z.string(),
    clinicPhone: z.string().default(''),
    name: z.string().default(''),
    minutes: z.int().default(60),
    hours: z.int().default(72),
    at: z.iso.datetime().optional(),
    timeZone: z.string().default('Asia/Tokyo'),
    what: z.enum(toldOfAccount).default('signInFromSecondPlace'),
    device: z.string().default(''),
    news: z
      .enum(['willBeFinalised', 'finalisedByRule', 'inPlace', 'entryWaits', 'entrySentBack'])
      .default('willBeFinalised'),
    alarms: z
      .array(
        z.object({ kind: z.enum(['bulk', 'repeatedDenials', 'night', 'signInFailures']), count: z.int() }),
      )
      .default([]),
  }),
});
type Letter = z.output<typeof payload>;

/** Writes a mail from its template. Mails say that there is something to read and where, never what is the matter. */
export function sendMail(mailer: Mailer, origin: string): (job: unknown) => Promise<void> {
  return async (job) => {
    const letter = payload.parse(job);
    if (letter.expiresAt !== undefined && Date.parse(letter.expiresAt) < Date.now()) return;
    const { subject, body } = write(letter, `${origin}${letter.parameters.path}`);
    const { clinicName: clinic, clinicPhone: phone } = letter.parameters;
    const footer =
      phone === '' ? '' : `\n\n--\n${message(letter.language, 'mail.footer', { clinic, phone })}`;
    await mailer({ to: letter.to, subject, text: `${body}${footer}\n` });
  };
}

function write({ template, language, parameters }: Letter, link: string): { subject: string; body: string } {
  const { clinicName: clinic, name, minutes, hours, at, timeZone, what, device, alarms, news } = parameters;
  const date = at === undefined ? '' : showDateTime(at, language, timeZone);
  switch (template) {
    case 'signInLink':
      return {
        subject: message(language, 'mail.signIn.subject', { clinic }),
        body: message(language, 'mail.signIn.body', { clinic, link, minutes }),
      };
    case 'accountSetUp':
      return {
        subject: message(language, 'mail.setUp.subject', { clinic }),
        body: message(language, 'mail.setUp.body', { clinic, name, link }),
      };
    case 'joined':
      return {
        subject: message(language, 'mail.joined.subject', { clinic }),
        body: message(language, 'mail.joined.body', { clinic, name, link }),
      };
    case 'requestAccepted':
      return {
        subject: message(language, 'mail.accepted.subject', { clinic }),
        body: message(language, 'mail.accepted.body', { clinic, link }),
      };
    case 'requestDeclined':
      return {
        subject: message(language, 'mail.declined.subject', { clinic }),
        body: message(language, 'mail.declined.body', { clinic, link }),
      };
    case 'appointmentConfirmed':
      return {
        subject: message(language, 'mail.appointment.subject', { clinic }),
        body: message(language, 'mail.appointment.body', {
          clinic,
          link,
          date,
        }),
      };
    case 'consultationCancelled':
      return {
        subject: message(language, 'mail.cancelled.subject', { clinic }),
        body: message(language, 'mail.cancelled.body', { clinic, link }),
      };
    case 'dormantNotice':
      return {
        subject: message(language, 'mail.dormant.subject', { clinic }),
        body: message(language, 'mail.dormant.body', { clinic, link, days: minutes }),
      };
    case 'safeguardNotice':
      return {
        subject: message(language, 'mail.safeguard.subject', { clinic }),
        body: message(language, 'mail.safeguard.body', { clinic, link }),
      };
    case 'sealedOpened':
      return {
        subject: message(language, 'mail.sealedOpened.subject', { clinic }),
        body: message(language, 'mail.sealedOpened.body', { clinic, date, link }),
      };
    case 'accessAlarm': {
      const what = alarms
        .map(({ kind, count }) => message(language, `mail.alarm.${kind}`, { count }))
        .join('\n');
      return {
        subject: message(language, 'mail.alarm.subject', { clinic }),
        body: message(language, 'mail.alarm.body', { clinic, what, link }),
      };
    }
    case 'noteNews':
      return {
        subject: message(language, 'mail.noteNews.subject', { clinic }),
        body: message(language, `mail.noteNews.${news}`, { clinic, link }),
      };
    case 'sealBroken':
      return {
        subject: message(language, 'mail.sealBroken.subject', { clinic }),
        body: message(language, 'mail.sealBroken.body', { clinic, link }),
      };
    case 'backupOverdue':
    case 'drillOverdue':
      return {
        subject: message(language, `mail.${template}.subject`, { clinic }),
        body: message(language, `mail.${template}.body`, { clinic, link }),
      };
    case 'emergencyDeclared':
      return {
        subject: message(language, 'mail.emergencyDeclared.subject', { clinic }),
        body: message(language, 'mail.emergencyDeclared.body', { clinic, date, link }),
      };
    case 'account':
      return {
        subject: message(language, 'mail.account.subject'),
        body: message(language, 'mail.account.body', {
          name,
          what: message(language, `mail.account.${what}`),
          date,
          device,
          link,
        }),
      };
    case 'recovery':
      return {
        subject: message(language, 'mail.recovery.subject', { clinic }),
        body: message(language, 'mail.recovery.body', { clinic, name, link, minutes }),
      };
    case 'notMe':
      return {
        subject: message(language, 'mail.notMe.subject', { clinic }),
        body: message(language, 'mail.notMe.body', { name, date, link }),
      };
    case 'helperLink':
      return {
        subject: message(language, 'mail.helperLink.subject', { clinic }),
        body: message(language, 'mail.helperLink.body', { clinic, link, hours }),
      };
    case 'invited':
      return {
        subject: message(language, 'mail.invited.subject', { clinic }),
        body: message(language, 'mail.invited.body', { clinic, name, link }),
      };
    case 'ownPasskey':
      return {
        subject: message(language, 'mail.ownPasskey.subject', { clinic }),
        body: message(language, 'mail.ownPasskey.body', { date, link }),
      };
    case 'ownCodes':
      return {
        subject: message(language, 'mail.ownCodes.subject', { clinic }),
        body: message(language, 'mail.ownCodes.body', { date, link }),
      };
    case 'wayInChanged':
      return {
        subject: message(language, 'mail.wayIn.subject', { clinic }),
        body: message(language, 'mail.wayIn.body', { clinic, date }),
      };
    case 'toRead':
      return {
        subject: message(language, 'mail.toRead.subject', { clinic }),
        body: message(language, 'mail.toRead.body', { clinic, link }),
      };
  }
}
