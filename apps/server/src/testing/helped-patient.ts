import { randomUUID } from 'node:crypto';
import type { Body, HelpScope } from '@onshin/contract';
import type pg from 'pg';
import { hire } from './everybody.ts';
import { atTheCounter, byPatient } from './helper-bodies.ts';
import { openPerson, type TestPerson } from './http-person.ts';
import { Journey } from './journey.ts';
import { leaveNothingOpen } from './refusals.ts';
import { openTestServer, type TestServer } from './test-server.ts';

/** The demonstration's patient, the counter of their clinic, and people who come in to help them. */
export class HelpedPatient {
  readonly server: TestServer;
  readonly admin: pg.Client;
  readonly journey: Journey;
  readonly clerk: TestPerson;
  readonly at: { clinicId: string; patientId: string };

  private constructor(
    server: TestServer,
    admin: pg.Client,
    journey: Journey,
    clerk: TestPerson,
    patientId: string,
  ) {
    this.server = server;
    this.admin = admin;
    this.journey = journey;
    this.clerk = clerk;
    this.at = { clinicId: server.clinicId, patientId };
  }

  static async open(): Promise<HelpedPatient> {
    const server = await openTestServer({ ONSHIN_ROLES: 'web' });
    const admin = await server.database.as('postgres');
    const journey = await Journey.open(server);
    const clerk = openPerson(server.url, (await hire(admin, server.clinicId, ['clerk'])).cookie);
    const patientId = (await journey.patient.get('getSession')).patients[0]?.patientId ?? '';
    return new HelpedPatient(server, admin, journey, clerk, patientId);
  }

  /** What no statement of the server does: rows of these tables only grow. */
  async change(statement: string, values: unknown[] = []): Promise<void> {
    await this.admin.query('set session_replication_role = replica');
    await this.admin.query(statement, values);
    await this.admin.query('set session_replication_role = origin');
  }

  /** For the next test: nothing is open, and the patient is grown up. */
  async startAfresh(): Promise<void> {
    await leaveNothingOpen(this.server);
    // Named the day before yesterday: a day has its share.
    await this.change(`update patient_helper set at = at - interval '2 days'`);
    await this.admin.query(`update patient set birth_date = '1960-05-05' where id = $1`, [this.at.patientId]);
  }

  async beAMinor(years = 8): Promise<void> {
    await this.admin.query(
      `update patient set birth_date = (now() at time zone 'Asia/Tokyo')::date - ($2 * 365) where id = $1`,
      [this.at.patientId, years],
    );
  }

  /** What was sent to an address last, and the way in it holds. */
  async letterTo(address: string): Promise<{ template: string; token: string }> {
    const { rows } = await this.admin.query<{ template: string; path: string }>(
      `select payload->>'template' as template, payload->'parameters'->>'path' as path
       from graphile_worker._private_jobs where payload->>'to' = $1 order by id desc limit 1`,
      [address],
    );
    return { template: rows[0]?.template ?? '', token: rows[0]?.path.split('#')[1] ?? '' };
  }

  async enter(email: string): Promise<TestPerson> {
    const person = this.server.person();
    await person.get('redeemSignInLink', { body: { token: (await this.letterTo(email)).token } });
    return person;
  }

  /** Somebody who was named or recorded, and has come in by their link. */
  async helperWith(...scopes: HelpScope[]) {
    const isProxy = scopes.includes('proxy');
    const body = isProxy ? atTheCounter() : byPatient({ scopes: scopes as ('device' | 'booking')[] });
    const { helpers } = isProxy
      ? await this.clerk.get('recordHelper', { params: this.at, body: body as Body<'recordHelper'> })
      : await this.journey.patient.get('nameHelper', { params: this.at, body: body as Body<'nameHelper'> });
    const email = (body.to as { email: string }).email;
    return { person: await this.enter(email), id: helpers[0]?.id ?? '', email };
  }

  /** Another patient of the clinic. */
  async somebodyElse(): Promise<string> {
    const id = randomUUID();
    await this.admin.query(
      `insert into patient (clinic_id, id, number, name, kana, name_key, kana_key, number_key, birth_date, sex, phone, address)
       values ($1, $2, $3, '別の人', 'べつのひと', 'a', 'a', $3, '1970-01-01', 'female', '090', '東京')`,
      [this.at.clinicId, id, id],
    );
    return id;
  }

  async lastEvent(act: string) {
    const { rows } = await this.admin.query<{
      role: string;
      name: string;
      detail: Record<string, unknown>;
      account: string;
    }>(
      `select actor_role as role, actor_name as name, detail, actor_account_id as account
       from audit_event where act = $1 order by at desc, id desc limit 1`,
      [act],
    );
    return rows[0];
  }

  async close(): Promise<void> {
    await this.server.close();
  }
}
