import type { Database } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';

export interface Sms {
  /** The same for every try: a gateway that has sent it before sends it no second time. */
  readonly id: string;
  readonly to: string;
  readonly text: string;
}
/** Sends a short message, or throws, and then the job tries again. */
export type SmsSender = (sms: Sms) => Promise<void>;

interface Gateway {
  readonly url: string;
  readonly token: string;
  readonly from: string;
}

const patienceMs = 10_000;

/** Hands messages to a gateway over HTTP; a small program of one's own can stand before any provider. */
export function gatewaySms(gateway: Gateway): SmsSender {
  return async ({ id, to, text }) => {
    const answer = await fetch(gateway.url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${gateway.token}`,
        'idempotency-key': id,
      },
      body: JSON.stringify({ from: gateway.from, to, text }),
      // Number and token go nowhere but where the operator said.
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    await answer.body?.cancel();
    if (!answer.ok) throw new Error(`the gateway answered ${answer.status}`);
  };
}

/** The demonstration shows messages beside its mails and sends nothing. */
export function demonstrationSms(db: Database): SmsSender {
  return async ({ to, text }) => {
    await db
      .insertInto('demonstrationMail')
      .values({ id: newId(), recipient: to, subject: 'SMS', body: text })
      .execute();
  };
}
