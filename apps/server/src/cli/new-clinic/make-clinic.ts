import { type ClinicSettings, operations } from '@onshin/contract';
import { sql } from 'kysely';
import { getOrMakeAccount, issueToken } from '../../modules/identity/index.ts';
import { type Database, isViolationOf, json, type Tx } from '../../platform/database.ts';
import { newId } from '../../platform/ids.ts';
import { writeAgreementTexts } from '../agreement-texts.ts';
import { CommandRefused } from '../command.ts';
import type { NewClinic } from './new-clinic.ts';

const setUpMinutes = 3 * 24 * 60;

/**
 * Makes a clinic with its texts, its policy and its first administrator. What a clinic must answer for itself, such as
 * fees and hours, stays empty: its page cannot be published before (S-1-2-2-ii-a and others are judged there).
 *
 * @returns the token of the administrator's set-up link
 */
export async function makeClinic(
  db: Database,
  wanted: NewClinic,
): Promise<{ clinicId: string; token: string }> {
  const clinicId = newId();
  const settings = operations.changeClinicSettings.body.parse(blankSettings(wanted));
  try {
    const token = await db.transaction().execute(async (tx) => {
      await refuseDemonstration(tx);
      await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
      await insertClinic(tx, clinicId, wanted, settings);
      await writeAgreementTexts(tx, clinicId);
      return await insertAdministrator(tx, clinicId, wanted);
    });
    return { clinicId, token };
  } catch (error) {
    if (isViolationOf(error, 'clinic_slug_key'))
      throw new CommandRefused(`There is a clinic ${wanted.slug} already.`);
    throw error;
  }
}

async function refuseDemonstration(tx: Tx): Promise<void> {
  const { rows } = await sql<{
    isDemonstration: boolean;
  }>`select is_demonstration from lookup.kinds_of_clinics()`.execute(tx);
  if (rows.some((row) => row.isDemonstration))
    throw new CommandRefused(
      'This database holds a demonstration. A real clinic needs a database of its own.',
    );
}

async function insertClinic(
  tx: Tx,
  clinicId: string,
  wanted: NewClinic,
  settings: ClinicSettings,
): Promise<void> {
  await tx
    .insertInto('clinic')
    .values({
      id: clinicId,
      slug: wanted.slug,
      name: wanted.name,
      isDemonstration: false,
      settings: json(settings),
    })
    .execute();
  await tx
    .insertInto('clinicPolicy')
    .values({ clinicId, id: newId(), policy: json(settings.policy), validFrom: sql`now()` })
    .execute();
  await tx
    .insertInto('auditEvent')
    .values({
      clinicId,
      id: newId(),
      act: 'makeClinic',
      outcome: 'done',
      actorRole: 'operator',
      actorName: '',
      detail: json({ slug: wanted.slug }),
    })
    .execute();
}

async function insertAdministrator(tx: Tx, clinicId: string, wanted: NewClinic): Promise<string> {
  const account = await getOrMakeAccount(tx, {
    email: wanted.adminEmail,
    name: wanted.adminName,
    language: 'ja',
  });
  await tx
    .insertInto('staffMember')
    .values({
      clinicId,
      id: newId(),
      accountId: account.id,
      name: wanted.adminName,
      roles: ['administrator'],
    })
    .execute();
  return await issueToken(tx, {
    purpose: 'accountSetUp',
    accountId: account.id,
    clinicId,
    minutes: setUpMinutes,
  });
}

function blankSettings(wanted: NewClinic): ClinicSettings {
  return {
    name: wanted.name,
    address: wanted.address,
    phone: wanted.phone,
    email: null,
    introduction: '',
    institutionCode: null,
    hours: [],
    fees: [],
    emergencyPlace: null,
    goLive: { vendorExplanationReceived: false, responsibilityAgreed: false, risksUnderstood: false },
    symptomListConfirmed: false,
    policy: {
      gapDaysMakingFirstVisit: 180,
      minimumTwoWaySeconds: 60,
      slotMinutes: 15,
      emergencyInformationDays: 90,
      waitingRoomMinutes: 60,
      proxyUntilAge: 18,
      longestHelpDays: 365,
    },
  };
}
