import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { look, lookAtBothWidths } from './support/look.ts';
import { openPage } from './support/scenes.ts';
import { openStage, type Stage } from './support/stage.ts';
import { patientWords, staffWords } from './support/words.ts';

let stage: Stage;
let journey: Journey;
beforeAll(async () => {
  stage = await openStage();
  journey = await Journey.open(stage.server);
  await journey.request();
});
afterAll(async () => await stage.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

describe('an account with a second chart', () => {
  it('asks for whom it is here, shows that home, and offers the other one', async () => {
    const clerk = await stage.server.signedIn('clerk');
    const { email, phone, address } = await journey.doctor.get('getChart', { params: journey.patientAt });
    const child = { name: '髙橋 空', kana: 'たかはし そら', birthDate: '2019-05-05', sex: 'male' } as const;
    await clerk.get('enrolPatient', {
      params: { clinicId: journey.clinicId },
      body: { ...child, phone, email, address, externalNumber: null },
    });
    const page = await openPage(stage, 'demo.patient');
    await page.getByRole('heading', { name: patientWords('home.choose') }).waitFor();
    await lookAtBothWidths(page, 'choose-chart');
    await page.getByRole('button', { name: patientWords('home.choose.open', { name: '髙橋 空' }) }).click();
    await page.getByRole('heading', { name: patientWords('home.title', { name: '髙橋 空' }) }).waitFor();
    await page.getByText(patientWords('home.none')).waitFor();
    await lookAtBothWidths(page, 'second-chart');
    await page.getByRole('button', { name: patientWords('home.choose.open', { name: '髙橋 和子' }) }).click();
    await page.getByRole('heading', { name: patientWords('home.title', { name: '髙橋 和子' }) }).waitFor();
    await page.getByText(patientWords('next.wait')).waitFor();
  });
});

describe('somebody who helps a patient', () => {
  it('is named on the patient’s own page, comes in by their own link, and is shut out when it ends', async () => {
    const home = `/p/${journey.clinicId}`;
    const page = await openPage(stage, 'demo.patient');
    await page.goto(`${home}/helpers`);
    await page.getByRole('button', { name: patientWords('helpers.add') }).click();
    await page.getByLabel(patientWords('helpers.name')).fill('髙橋 花');
    await page.getByLabel(patientWords('helpers.relation')).fill('娘');
    await page.getByLabel(patientWords('helpers.to')).fill('hana@example.jp');
    await look(page, 'name-helper');
    await page.getByRole('button', { name: patientWords('helpers.save') }).click();
    await page.getByText(patientWords('helpers.saved', { name: '髙橋 花' })).waitFor();
    await lookAtBothWidths(page, 'helpers');

    const helper = await stage.person('phone');
    await helper.goto('/demonstration/mails');
    await helper.locator('a[href*="/link#"]').first().click();
    await helper.getByRole('button', { name: patientWords('link.open') }).click();
    await helper.getByText(patientWords('helping.for', { patient: '髙橋 和子' })).waitFor();
    await lookAtBothWidths(helper, 'helper-home');

    await page.getByRole('button', { name: patientWords('helpers.end') }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: patientWords('helpers.end') })
      .click();
    await page.getByRole('heading', { name: patientWords('helpers.past') }).waitFor();
    await helper.reload();
    await helper.getByText(patientWords('helping.over')).first().waitFor();
    await look(helper, 'help-is-over');
  });
});

describe('a licence two clinics rest on', () => {
  /** A second clinic where the doctor works as well, under the same administrator. */
  async function openSecondClinic(): Promise<string> {
    const admin = await stage.server.database.as('postgres');
    const id = randomUUID();
    await admin.query(
      `insert into clinic (id, slug, name, is_demonstration, settings)
       select $1, 'elsewhere', '別の医院', true, settings from clinic limit 1`,
      [id],
    );
    await admin.query(
      `insert into staff_member (clinic_id, id, account_id, name, roles)
       select $1, gen_random_uuid(), account_id, name, roles from staff_member
       where clinic_id = $2 and roles && '{doctor,administrator}'`,
      [id, journey.clinicId],
    );
    return id;
  }

  it('is corrected by the doctor alone, who reads what one clinic wrote', async () => {
    const clinicId = await openSecondClinic();
    const administrator = await stage.server.signedIn('administrator');
    const { staff } = await administrator.get('listStaff', { params: { clinicId } });
    const doctor = staff.find(({ name }) => name === '水野 恵');
    await administrator.get('recordCredential', {
      params: { clinicId, staffId: doctor?.staffId ?? '' },
      body: {
        name: '水野 恵',
        kana: 'みずの めぐみ',
        sex: 'female',
        registrationYear: 2003,
        specialty: '内科',
        trainingCompletedOn: '2024-04-01',
        trainingCertificateNumber: 'DEMO-1',
        identityDocument: null,
      },
    });
    const people = `/staff/${clinicId}/settings/staff`;
    const office = await openPage(stage, 'demo.administrator');
    await office.goto(people);
    await office.getByText(staffWords('people.correction.waiting')).waitFor();
    await lookAtBothWidths(office, 'people');
    await office.setViewportSize({ width: 375, height: 812 });
    await office
      .getByRole('button', { name: staffWords('people.credential.record') })
      .first()
      .click();
    await look(office, 'people-credential');

    const page = await openPage(stage, 'demo.doctor');
    await page.goto(people);
    await page.getByText(staffWords('people.correction.yours')).waitFor();
    // What would change is told field by field, and what stays is not.
    const box = page.getByRole('region', { name: '水野 恵' }).locator('.callout');
    const changes = (await box.locator('dl').innerText()).split('\n').filter((line) => line !== '');
    expect(changes).toContain(staffWords('people.correction.change', { from: '2004', to: '2003' }));
    expect(changes.join()).not.toContain(staffWords('people.specialty'));
    await lookAtBothWidths(page, 'licence-correction');
    await page.getByRole('button', { name: staffWords('people.correction.right'), exact: true }).click();
    await page.getByText(staffWords('people.correction.yours')).waitFor({ state: 'detached' });
    const shown = await page.getByRole('region', { name: '水野 恵' }).locator('dl').innerText();
    expect(shown).toContain('2003');
  });
});
