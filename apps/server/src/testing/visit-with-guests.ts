import type { Body, SeatRole } from '@onshin/contract';
import type pg from 'pg';
import { hire } from './everybody.ts';
import { openPerson, type TestPerson } from './http-person.ts';
import { Journey } from './journey.ts';
import { outcomeOf } from './refusals.ts';
import { openTestServer, type TestServer } from './test-server.ts';

export interface Guest {
  readonly person: TestPerson;
  readonly staffId: string;
}

/** A specialist is invited; parts of it may be set differently. */
export const invitation = (
  { staffId }: Guest,
  changes: Partial<Body<'inviteToConsultation'>> = {},
): Body<'inviteToConsultation'> => ({
  staffId,
  invitedAs: 'remoteSpecialist',
  why: '皮膚の所見を相談する',
  consent: 'byTelephone',
  ...changes,
});
/** What is different where the staff of the place are. */
export const asPlace = { invitedAs: 'hostFacilityStaff', why: '部屋と機器を整える' } as const;

/** A consultation whose patient waits, and whose doctor may let others into it. */
export class VisitWithGuests {
  readonly server: TestServer;
  readonly admin: pg.Client;
  readonly journey: Journey;

  private constructor(server: TestServer, admin: pg.Client, journey: Journey) {
    this.server = server;
    this.admin = admin;
    this.journey = journey;
  }

  static async open(): Promise<VisitWithGuests> {
    const server = await openTestServer({ ONSHIN_ROLES: 'web' });
    const admin = await server.database.as('postgres');
    const journey = await Journey.open(server);
    await journey.untilWaiting();
    return new VisitWithGuests(server, admin, journey);
  }

  /** Somebody who may be invited, and is not yet. */
  async employ(role: SeatRole): Promise<Guest> {
    const { cookie, staffId } = await hire(this.admin, this.server.clinicId, [role]);
    return { person: openPerson(this.server.url, cookie), staffId };
  }

  async invite(body: Body<'inviteToConsultation'>) {
    return await this.journey.doctor.call('inviteToConsultation', { params: this.journey.at, body });
  }

  /** What a guest is answered at each door of the consultation. */
  async reads({ person }: Guest) {
    const { at, patientAt } = this.journey;
    return {
      invited: outcomeOf(await person.call('getInvitedConsultation', { params: at })),
      consultation: outcomeOf(await person.call('getConsultation', { params: at })),
      chart: outcomeOf(await person.call('getChart', { params: patientAt })),
      note: outcomeOf(await person.call('getNote', { params: at })),
    };
  }

  async idOfInvitation({ staffId }: Guest): Promise<string> {
    const { invitations } = await this.journey.doctor.get('listInvitations', { params: this.journey.at });
    return invitations.find((each) => each.staffId === staffId)?.id ?? '';
  }

  async end(invitationId: string) {
    return await this.journey.doctor.call('endInvitationToConsultation', {
      params: { ...this.journey.at, invitationId },
      body: { why: 'consentWithdrawn', words: '' },
    });
  }

  async close(): Promise<void> {
    await this.server.close();
  }
}
