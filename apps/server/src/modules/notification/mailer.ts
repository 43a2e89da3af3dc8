import { createTransport } from 'nodemailer';
import { newId } from '../../platform/ids.ts';
import type { Database } from '../../platform/database.ts';

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}
/** Sends a mail, or throws, and then the job tries again. */
export type Mailer = (mail: Mail) => Promise<void>;

/** Sends by SMTP. */
export function smtpMailer(url: string, from: string): Mailer {
  const transport = createTransport(url, { from });
  return async (mail) => void (await transport.sendMail({ ...mail, from }));
}

/** The demonstration shows mails on a page of its own and sends nothing. */
export function demonstrationMailer(db: Database): Mailer {
  return async (mail) => {
    await db
      .insertInto('demonstrationMail')
      .values({ id: newId(), recipient: mail.to, subject: mail.subject, body: mail.text })
      .execute();
  };
}
