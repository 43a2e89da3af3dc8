import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { hire, makeOldPatient } from '../../apps/server/src/testing/everybody.ts';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { look, lookAtBothWidths } from './support/look.ts';
import { openPage } from './support/scenes.ts';
import { showWhoIsThere } from './support/step-up.ts';
import { openStage, type Stage } from './support/stage.ts';
import { staffWords } from './support/words.ts';

let stage: Stage;
let clinicId: string;
let chart: string;
beforeAll(async () => {
  stage = await openStage();
  ({ clinicId } = stage.server);
  const journey = await Journey.open(stage.server);
  await journey.request();
  const admin = await stage.server.database.as('postgres');
  const former = await hire(admin, clinicId, ['doctor']);
  const { patientId } = await makeOldPatient(admin, clinicId, former.staffId, 400);
  chart = `/staff/${clinicId}/patients/${patientId}`;
});
afterAll(async () => await stage.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

it('opens a closed chart in an emergency, loudly, and somebody else says whether it was right', async () => {
  const doctor = await openPage(stage, 'demo.doctor');
  await doctor.goto(chart);
  await doctor.getByText(staffWords('error.outsideCare')).waitFor();
  await lookAtBothWidths(doctor, 'closed-chart');
  await doctor.getByLabel(staffWords('emergency.reason')).fill('救急隊から薬の問い合わせ');
  await doctor.getByRole('button', { name: staffWords('emergency.open') }).click();
  await doctor.getByRole('heading', { name: '昔の患者' }).waitFor();
  const band = doctor.getByRole('alert').filter({ hasText: '昔の患者' });
  await band.waitFor();
  await lookAtBothWidths(doctor, 'open-in-emergency');
  await band.getByRole('button', { name: staffWords('emergency.end') }).click();
  await doctor.getByText(staffWords('error.outsideCare')).waitFor();

  const office = await openPage(stage, 'demo.administrator');
  await office.getByRole('link', { name: staffWords('safeguard.nav') }).click();
  await office.getByText('救急隊から薬の問い合わせ').waitFor();
  await lookAtBothWidths(office, 'emergencies');
  await office.getByText(staffWords('emergency.state.justified'), { exact: true }).click();
  await office.getByLabel(staffWords('emergency.review.words')).fill('問い合わせの記録と合う');
  await office.getByRole('button', { name: staffWords('emergency.review.save') }).click();
  await office.getByText(staffWords('emergency.review.by')).waitFor();
  expect(await office.getByLabel(staffWords('emergency.review.words')).count()).toBe(0);
});

it('gives somebody other roles from today on, signs that everybody was looked through, and finds it all in the log', async () => {
  const office = await openPage(stage, 'demo.administrator');
  await office.goto(`/staff/${clinicId}/settings/staff`);
  const clerk = office.getByRole('region', { name: '受付 さくら' });
  await clerk.getByRole('button', { name: staffWords('people.roles.change') }).click();
  await clerk.getByText(staffWords('people.role.nurse'), { exact: true }).click();
  await clerk.getByLabel(staffWords('staff.reason')).fill('看護師の資格を取得');
  await lookAtBothWidths(office, 'people-roles');
  await clerk.getByRole('button', { name: staffWords('people.roles.save') }).click();
  await showWhoIsThere(office);
  await clerk.getByText(staffWords('people.role.nurse'), { exact: true }).waitFor();
  await office.getByRole('link', { name: staffWords('safeguard.nav') }).click();
  await office.getByRole('link', { name: staffWords('safeguard.page.people') }).click();
  const right = office.getByText(staffWords('staffReview.outcome.right'), { exact: true });
  await right.first().waitFor();
  for (const each of await right.all()) await each.click();
  await lookAtBothWidths(office, 'people-review');
  await office.getByRole('button', { name: staffWords('staffReview.sign') }).click();
  await office.getByText(staffWords('staffReview.signed', { name: '事務長 川端 透' })).waitFor();
  await office.getByRole('link', { name: staffWords('safeguard.page.access') }).click();
  await office.getByText(staffWords('act.changeRoles')).first().waitFor();
  await lookAtBothWidths(office, 'access-log');
});

it('lets a maintainer ask, read in the approved hours what was named, report, and be confirmed', async () => {
  const admin = await stage.server.database.as('postgres');
  const { rows } = await admin.query<{ number: string }>(
    `select number from patient where name = '昔の患者' limit 1`,
  );
  const hired = await hire(admin, clinicId, ['maintainer']);
  const outside = await stage.person('desktop');
  const [name = '', value = ''] = hired.cookie.split('=');
  await outside.context().addCookies([{ name, value, url: stage.server.url }]);
  await outside.goto(`${stage.server.url}/staff/${clinicId}/maintenance`);
  await outside.getByRole('button', { name: staffWords('maintenance.ask') }).click();
  await outside.getByLabel(staffWords('maintenance.from')).fill('00:00');
  await outside.getByLabel(staffWords('maintenance.until')).fill('23:59');
  await outside.getByLabel(staffWords('maintenance.purpose')).fill('通話の不具合を調べる');
  await outside.getByLabel(staffWords('maintenance.attendee')).fill('受付 さくら');
  await lookAtBothWidths(outside, 'maintenance-ask');
  await outside.getByRole('button', { name: staffWords('maintenance.send') }).click();
  await outside.getByText(staffWords('maintenance.state.asked')).waitFor();

  const office = await openPage(stage, 'demo.administrator');
  await office.getByText(staffWords('maintenance.waiting', { count: 1 })).waitFor();
  await office.goto(`/staff/${clinicId}/safeguard/maintenance`);
  await office.getByLabel(staffWords('maintenance.decide.numbers')).fill(rows[0]?.number ?? '');
  await lookAtBothWidths(office, 'maintenance-decide');
  await office.getByRole('button', { name: staffWords('maintenance.approve') }).click();
  await showWhoIsThere(office);
  await office.getByText(staffWords('maintenance.state.open')).waitFor();

  await outside.reload();
  await lookAtBothWidths(outside, 'maintenance-open');
  await outside.getByRole('link', { name: /昔の患者/u }).click();
  await outside.getByRole('heading', { name: '昔の患者' }).waitFor();
  await lookAtBothWidths(outside, 'maintenance-chart');
  await outside.goBack();
  await outside.getByRole('link', { name: staffWords('maintenance.own.settings') }).click();
  await outside.goBack();
  await outside.getByRole('link', { name: staffWords('maintenance.own.log') }).click();
  await outside.goBack();
  await outside.getByLabel(staffWords('maintenance.report')).fill('設定を確かめた');
  await outside.getByText(staffWords('maintenance.takings.none'), { exact: true }).click();
  await outside.getByRole('button', { name: staffWords('maintenance.report.send') }).click();
  await outside.getByText(staffWords('maintenance.state.toConfirm')).waitFor();

  await office.reload();
  await office.getByRole('link', { name: staffWords('maintenance.open') }).click();
  await office
    .getByRole('cell', { name: /昔の患者/u })
    .first()
    .waitFor();
  await lookAtBothWidths(office, 'maintenance-reads');
  await office.getByRole('link', { name: staffWords('maintenance.back') }).click();
  await office.getByLabel(staffWords('maintenance.confirm.words')).fill('報告と記録が合う');
  await office.getByRole('button', { name: staffWords('maintenance.confirm') }).click();
  await office.getByText(staffWords('maintenance.state.confirmed')).waitFor();
});

it('seals an account in an envelope, opens it in an emergency for everybody to see, and closes and reviews it', async () => {
  const office = await openPage(stage, 'demo.administrator');
  await office.goto(`/staff/${clinicId}/safeguard/sealed`);
  await office.getByRole('button', { name: staffWords('sealed.make') }).click();
  await office.getByLabel(staffWords('sealed.make.title'), { exact: false }).fill('夜間当直用');
  await office.getByLabel(staffWords('sealed.custodian')).fill('事務長 川端 透');
  await office.getByLabel(staffWords('sealed.place')).fill('会計の金庫');
  await lookAtBothWidths(office, 'sealed-make');
  await office.getByRole('button', { name: staffWords('sealed.make.go') }).click();
  await showWhoIsThere(office);
  const sheet = office.getByRole('article', { name: staffWords('sealed.sheet.title') });
  await sheet.waitFor();
  const [code = '', phrase = ''] = await sheet.locator('.sealed-secret dd').allInnerTexts();
  await lookAtBothWidths(office, 'sealed-sheet');
  await office.getByRole('button', { name: staffWords('sealed.sheet.done') }).click();
  await office.getByText(staffWords('sealed.state.sealed'), { exact: true }).waitFor();

  const night = await stage.person('desktop');
  await night.goto(`${stage.server.url}/staff/sign-in`);
  await night.getByRole('link', { name: staffWords('signIn.envelope') }).click();
  await night.getByLabel(staffWords('sealed.code')).fill(code);
  await night.getByLabel(staffWords('sealed.phrase')).fill(phrase.toLowerCase());
  await night.getByLabel(staffWords('envelope.person')).fill('北村 静');
  await night.getByLabel(staffWords('envelope.reason')).fill('大雪で当直の医師が来られない');
  await lookAtBothWidths(night, 'envelope');
  await night.getByRole('button', { name: staffWords('envelope.go'), exact: true }).click();
  await night.getByRole('status').filter({ hasText: '非常時アカウントで使っています' }).waitFor();
  await lookAtBothWidths(night, 'sealed-own-band');
  await night.keyboard.press('F8');
  await night.getByLabel(staffWords('sealed.phrase')).fill(phrase);
  await look(night, 'sealed-locked');
  await night.getByRole('button', { name: staffWords('lock.open') }).click();
  await night.getByRole('status').filter({ hasText: '非常時アカウントで使っています' }).waitFor();

  await office.reload();
  await office.getByRole('status').filter({ hasText: '北村 静' }).waitFor();
  await lookAtBothWidths(office, 'sealed-open');
  await office.getByRole('button', { name: staffWords('sealed.use.end') }).click();
  await office.getByText(staffWords('emergency.state.justified'), { exact: true }).click();
  await office.getByLabel(staffWords('emergency.review.words')).fill('当直の記録と合う');
  await office.getByRole('button', { name: staffWords('emergency.review.save') }).click();
  await office.getByText(staffWords('emergency.review.by')).waitFor();
  await office.getByText(staffWords('sealed.state.used'), { exact: true }).waitFor();
  await lookAtBothWidths(office, 'sealed-used');
  await night.reload();
  await night.getByRole('heading', { name: staffWords('signIn.title') }).waitFor();
});
