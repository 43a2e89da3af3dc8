import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openPerson, type TestPerson } from '../../apps/server/src/testing/http-person.ts';
import { look } from './support/look.ts';
import { type Cast, untilBooked, untilClosed, untilInCall } from './support/play.ts';
import { openRealClinic, type RealClinic, setUpByPasskey, setUpByPassword } from './support/real-clinic.ts';
import { showByCode } from './support/step-up.ts';
import { openStage, type Stage } from './support/stage.ts';
import { patientWords, staffWords } from './support/words.ts';

let clinic: RealClinic;
let stage: Stage;
let office: Page;
let cast: Cast;
beforeAll(async () => {
  clinic = await openRealClinic();
  stage = await openStage(clinic.server);
});
afterAll(async () => {
  await stage.close();
  await clinic.close();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

/** Whoever is signed in on a page, for the acts that are no part of this journey. */
async function behind(page: Page): Promise<TestPerson> {
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const person = openPerson(clinic.server.url);
  return {
    cookie: () => cookie,
    call: async (name, given) => await person.call(name, { ...given, headers: { cookie } }),
    get: async (name, given) => await person.get(name, { ...given, headers: { cookie } }),
  };
}

const press = async (page: Page, name: string) =>
  await page.getByRole('button', { name, exact: true }).click();
const tick = async (page: Page, name: string) =>
  await page.getByRole('checkbox', { name }).check({ force: true });

describe('a real clinic', () => {
  it('is told by its set-up page what is missing, and is public once all of it is there', async () => {
    office = await stage.person('desktop');
    const app = await setUpByPassword(office, clinic.setUpPath, 'quiet lanterns over 3 deep lakes');
    await office.goto(`/staff/${clinic.server.clinicId}/settings`);
    await press(office, staffWords('settings.publish'));
    await showByCode(office, app);
    await office.getByRole('alert').first().waitFor();
    await look(office, 'publish-refused');
    await office.getByLabel(staffWords('settings.email'), { exact: false }).fill('info@higashi.example');
    await press(office, staffWords('settings.addFee'));
    await office.getByLabel(staffWords('settings.fee.label')).fill('診察料');
    await office.getByLabel(staffWords('settings.fee.yen')).fill('1200');
    await tick(office, staffWords('settings.emergency.own'));
    for (const part of ['vendorExplanationReceived', 'responsibilityAgreed', 'risksUnderstood'] as const)
      await tick(office, staffWords(`settings.goLive.${part}`));
    await tick(office, staffWords('settings.symptoms.confirm'));
    await press(office, staffWords('settings.save'));
    await office.getByText(staffWords('settings.saved')).waitFor();
    await office.getByRole('alert').waitFor({ state: 'detached' });
    await look(office, 'ready-to-publish');
    await press(office, staffWords('settings.publish'));
    await office.getByRole('button', { name: staffWords('settings.publish') }).waitFor({ state: 'detached' });
    await look(office, 'published');
    const anybody = await stage.person('phone');
    await anybody.goto('/c/higashi');
    await anybody.getByRole('heading', { name: '東クリニック' }).first().waitFor();
    await anybody.getByText('1,200').first().waitFor();
    await look(anybody, 'public-page');
  });

  it('goes from an invited doctor to a closed follow-up, with a passkey and a mailed link', async () => {
    const { clinicId } = clinic.server;
    const params = { clinicId };
    const administrator = await behind(office);
    const invited = await administrator.get('inviteStaff', {
      params,
      body: { name: '西 宏', email: 'nishi@higashi.example', roles: ['doctor'] },
    });
    const staff = { clinicId, staffId: invited.staffId };
    await administrator.get('recordCredential', {
      params: staff,
      body: {
        name: '西 宏',
        kana: 'にし ひろし',
        sex: 'male',
        registrationYear: 1998,
        specialty: '内科',
        trainingCompletedOn: '2024-06-01',
        trainingCertificateNumber: 'T-1',
        identityDocument: 'hpkiCard',
      },
    });
    const availability = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, from: '00:00', to: '23:45' }));
    await administrator.get('setAvailability', { params: staff, body: { availability } });
    const doctor = await stage.person('desktop');
    await setUpByPasskey(doctor, await clinic.linkTo('nishi@higashi.example'));
    const atTheDesk = await behind(doctor);
    let chart = await atTheDesk.get('enrolPatient', {
      params,
      body: {
        name: '南 春子',
        kana: 'みなみ はるこ',
        birthDate: '1950-04-01',
        sex: 'female',
        phone: '090-0000-1111',
        email: 'haruko@example.jp',
        address: '京都市4-5-6',
        externalNumber: null,
      },
    });
    for (const on of ['2026-10-01', '2026-11-01']) {
      chart = await atTheDesk.get('recordInPersonVisit', {
        params: { clinicId, patientId: chart.id },
        version: chart.version,
        body: {
          on,
          doctorStaffId: invited.staffId,
          problem: '高血圧',
          evaluation: '血圧 130/80、内服継続。',
        },
      });
    }

    // The link was asked for on the clinic's own page, and opening it burns nothing.
    const patient = await stage.person('phone');
    await patient.goto('/c/higashi');
    await patient.getByLabel(patientWords('link.email'), { exact: false }).fill('haruko@example.jp');
    await patient.getByRole('button', { name: patientWords('link.send'), exact: true }).click();
    const link = await clinic.linkTo('haruko@example.jp');
    await patient.goto(link);
    await patient.reload();
    await patient.getByRole('button', { name: patientWords('link.open'), exact: true }).click();
    await patient.waitForURL(/\/p\//);

    const names = { patientName: '南 春子', doctorName: '西 宏' };
    cast = { clinicId, patient, doctor, ...names, looks: null };
    const wish = { problem: '高血圧', since: '3年前', story: '家庭血圧は落ち着いています。' };
    await untilBooked(cast, { wish, basis: 'followUp', isAgreed: false });
    await untilInCall(cast, 'first');
    await untilClosed(cast, { subjective: '変わりなし。', assessment: '高血圧、良好' });
    expect(await patient.content()).not.toContain(patientWords('demo.band'));
  });

  it('goes on to a first visit for something new, by the doctor who knows the patient', async () => {
    const wish = { problem: '花粉症', since: '3日前', story: '鼻水とくしゃみが続きます。' };
    await untilBooked(cast, { wish, basis: 'regularDoctor', isAgreed: true });
    await untilInCall(cast, 'usual');
    await untilClosed(cast, { subjective: '鼻水、くしゃみ。', assessment: '花粉症の疑い' });
    await cast.doctor.getByText(staffWords('consult.firstVisit')).first().waitFor();
    const { clinicId, patient } = cast;
    const home = await (await behind(patient)).get('getPatientHome', { params: { clinicId } });
    expect(home.consultations.map(({ status, disposition }) => [status, disposition])).toEqual([
      ['closed', 'completed'],
      ['closed', 'completed'],
    ]);
  });
});
