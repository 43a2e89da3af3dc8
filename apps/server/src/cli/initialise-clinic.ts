import type { ClinicSettings } from '@onshin/contract';
import { sql } from 'kysely';
import { getOrMakeAccount, issueToken } from '../modules/identity/index.ts';
import { type Database, json } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { writeAgreementTexts } from './agreement-texts.ts';

export interface NewClinic {
  readonly slug: string;
  readonly name: string;
  readonly phone: string;
  readonly address: string;
  readonly adminName: string;
  readonly adminEmail: string;
}

/** A demonstration lives in this database; a real clinic never shares one with it. */
export class HoldsDemonstration extends Error {
  override readonly name = 'HoldsDemonstration';
}

const setUpMinutes = 3 * 24 * 60;

/**
 * Makes a real clinic and its first administrator. Online care stays off until the administrator has been through the
 * set-up: nothing is published, and first visits wait for the clinic's own list of symptoms.
 *
 * @returns the token of the administrator's one-time set-up link
 */
export async function initialiseClinic(db: Database, clinic: NewClinic): Promise<string> {
  const kinds = await sql<{
    isDemonstration: boolean;
  }>`select is_demonstration from lookup.kinds_of_clinics()`.execute(db);
  if (kinds.rows.some((row) => row.isDemonstration))
    throw new HoldsDemonstration('This database holds a demonstration');
  const clinicId = newId();
  return await db.transaction().execute(async (tx) => {
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
    const settings = freshSettings(clinic);
    await tx
      .insertInto('clinic')
      .values({
        id: clinicId,
        slug: clinic.slug,
        name: clinic.name,
        isDemonstration: false,
        settings: json(settings),
      })
      .execute();
    await tx
      .insertInto('clinicPolicy')
      .values({ clinicId, id: newId(), policy: json(settings.policy), validFrom: sql`now()` })
      .execute();
    await writeAgreementTexts(tx, clinicId);
    const account = await getOrMakeAccount(tx, {
      email: clinic.adminEmail,
      name: clinic.adminName,
      language: 'ja',
    });
    await tx
      .insertInto('staffMember')
      .values({
        clinicId,
        id: newId(),
        accountId: account.id,
        name: clinic.adminName,
        roles: ['administrator'],
      })
      .execute();
    return await issueToken(tx, {
      purpose: 'accountSetUp',
      accountId: account.id,
      clinicId,
      minutes: setUpMinutes,
    });
  });
}

function freshSettings(clinic: NewClinic): ClinicSettings {
  return {
    name: clinic.name,
    address: clinic.address,
    phone: clinic.phone,
    email: null,
    introduction: '',
    institutionCode: null,
    hours: [],
    fees: [],
    emergencyPlace: null,
    goLive: { vendorExplanationReceived: false, responsibilityAgreed: false, risksUnderstood: false },
    symptomListConfirmed: false,
    policy: { gapDaysMakingFirstVisit: 180, minimumTwoWaySeconds: 60, slotMinutes: 15 },
  };
}
