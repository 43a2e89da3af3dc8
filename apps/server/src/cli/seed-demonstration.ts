import { addDays, civilDateOf, searchKey } from '@onshin/domain';
import { sql } from 'kysely';
import type { ClinicSettings } from '@onshin/contract';
import { demonstrationAddresses } from '../modules/identity/index.ts';
import { type Database, json, type Tx } from '../platform/database.ts';
import { newId } from '../platform/ids.ts';
import { writeAgreementTexts } from './agreement-texts.ts';

const timeZone = 'Asia/Tokyo';

const settings: ClinicSettings = {
  name: 'みなと内科クリニック（デモ）',
  address: '東京都港区デモ1-2-3',
  phone: '03-0000-0000',
  email: 'info@demonstration.invalid',
  introduction:
    '高血圧や糖尿病など、生活習慣病を中心に診療しています。通院の間をオンライン診療でつなぎ、無理なく続けられる治療を一緒に考えます。',
  institutionCode: '1300000000',
  hours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, from: '09:00', to: '18:00' })),
  fees: [
    { label: 'オンライン診療の診察料', amountYen: 1_200, note: '3割負担の場合の目安です。' },
    { label: '情報通信機器の運用にかかる費用', amountYen: 500, note: '1回ごと。保険は使えません。' },
  ],
  emergencyPlace: { name: 'みなと内科クリニック（デモ）', phone: '03-0000-0000', isOwnClinic: true },
  goLive: { vendorExplanationReceived: true, responsibilityAgreed: true, risksUnderstood: true },
  symptomListConfirmed: true,
  // Whoever tries it out walks into the waiting room at once, whenever the appointment is.
  policy: {
    gapDaysMakingFirstVisit: 180,
    minimumTwoWaySeconds: 60,
    slotMinutes: 15,
    emergencyInformationDays: 90,
    waitingRoomMinutes: 86_400,
    proxyUntilAge: 18,
    longestHelpDays: 365,
  },
};

/** Fills an empty database with an invented clinic. Every person in it is made up. */
export async function seedDemonstration(db: Database): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`select lookup.clinic_ids() as id`.execute(db);
  if (rows.length > 0) return false;
  const clinicId = newId();
  await db.transaction().execute(async (tx) => {
    await sql`select set_config('app.clinic', ${clinicId}, true)`.execute(tx);
    await seedClinic(tx, clinicId);
    const doctor = await seedStaff(tx, clinicId);
    await seedPatients(tx, clinicId, doctor);
  });
  return true;
}

async function seedClinic(tx: Tx, clinicId: string): Promise<void> {
  await tx
    .insertInto('clinic')
    .values({
      id: clinicId,
      slug: 'minato',
      name: settings.name,
      timeZone,
      isDemonstration: true,
      settings: json(settings),
      goLiveAcceptedBy: '院長 水野 恵',
      goLiveAcceptedAt: sql`now()`,
      publishedAt: sql`now()`,
    })
    .execute();
  await tx
    .insertInto('clinicPolicy')
    .values({ clinicId, id: newId(), policy: json(settings.policy), validFrom: sql`now()` })
    .execute();
  await writeAgreementTexts(tx, clinicId);
}

async function seedStaff(tx: Tx, clinicId: string): Promise<string> {
  const everyDay = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '00:00', to: '23:45' }));
  const practitionerId = newId();
  await tx
    .insertInto('practitioner')
    .values({
      id: practitionerId,
      name: '水野 恵',
      kana: 'みずの めぐみ',
      sex: 'female',
      registrationYear: 2004,
      specialty: '内科',
      trainingCompletedOn: '2024-05-12',
      trainingCertificateNumber: 'DEMO-0001',
      identityDocument: 'hpkiCard',
      checkedAt: sql`now()`,
    })
    .execute();
  const people = [
    { part: 'doctor', name: '水野 恵', roles: ['doctor'], practitionerId, availability: everyDay },
    { part: 'clerk', name: '受付 さくら', roles: ['clerk'], practitionerId: null, availability: [] },
    {
      part: 'administrator',
      name: '事務長 川端 透',
      roles: ['administrator'],
      practitionerId: null,
      availability: [],
    },
  ] as const;
  let doctor = '';
  for (const person of people) {
    const staffId = newId();
    if (person.part === 'doctor') doctor = staffId;
    await tx
      .insertInto('staffMember')
      .values({
        clinicId,
        id: staffId,
        accountId: await account(tx, demonstrationAddresses[person.part], person.name),
        practitionerId: person.practitionerId,
        name: person.name,
        roles: [...person.roles],
        availability: json(person.availability),
      })
      .execute();
  }
  return doctor;
}

async function seedPatients(tx: Tx, clinicId: string, doctorStaffId: string): Promise<void> {
  const today = civilDateOf(Date.now(), timeZone);
  const people = [
    {
      email: demonstrationAddresses.patient as string | null,
      name: '髙橋 和子',
      kana: 'たかはし かずこ',
      birthDate: '1948-03-02',
      sex: 'female',
      phone: '090-0000-0001',
      address: '東京都港区デモ4-5-6',
      visits: [20, 83],
      problem: '高血圧',
      evaluation: '家庭血圧 128/76。心電図・採血に異常なし。アムロジピン5mgを継続。',
    },
    {
      email: null,
      name: '佐々木 昇',
      kana: 'ささき のぼる',
      birthDate: '1962-11-23',
      sex: 'male',
      phone: '090-0000-0002',
      address: '東京都港区デモ7-8-9',
      visits: [45],
      problem: '2型糖尿病',
      evaluation: 'HbA1c 6.8%。眼底異常なし。食事療法と内服を継続。',
    },
  ];
  await tx.insertInto('patientNumber').values({ clinicId, lastNumber: people.length }).execute();
  for (const [index, person] of people.entries()) {
    const id = newId();
    const number = String(index + 1).padStart(6, '0');
    const accountId = person.email === null ? null : await account(tx, person.email, person.name);
    await tx
      .insertInto('patient')
      .values({
        clinicId,
        id,
        accountId,
        number,
        name: person.name,
        kana: person.kana,
        nameKey: searchKey(person.name),
        kanaKey: searchKey(person.kana),
        numberKey: number,
        birthDate: person.birthDate,
        sex: person.sex,
        phone: person.phone,
        email: person.email,
        address: person.address,
      })
      .execute();
    for (const daysAgo of person.visits) {
      await tx
        .insertInto('inPersonVisit')
        .values({
          clinicId,
          id: newId(),
          patientId: id,
          doctorStaffId,
          visitedOn: addDays(today, -daysAgo),
          problem: person.problem,
          evaluation: person.evaluation,
          recordedBy: doctorStaffId,
        })
        .execute();
    }
  }
}

async function account(tx: Tx, email: string, name: string): Promise<string> {
  const id = newId();
  await tx.insertInto('account').values({ id, email, name }).execute();
  return id;
}
