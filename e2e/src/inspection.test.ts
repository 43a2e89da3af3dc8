import { afterAll, afterEach, beforeAll, describe, it } from 'vitest';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { look } from './support/look.ts';
import { showWhoIsThere } from './support/step-up.ts';
import { openStage, type Stage } from './support/stage.ts';
import { patientWords, staffWords } from './support/words.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
  const journey = await Journey.open(stage.server);
  await journey.request();
  // Something that is refused, so that there is something to read.
  await journey.doctor.call('acceptRequest', {
    params: journey.at,
    version: journey.view.version,
    body: { ...journey.acceptance(), suspectedMisuse: true },
  });
  await journey.doctor.get('moveInPerson', {
    params: journey.at,
    version: journey.view.version,
    body: {
      where: '当院',
      informed: '受付',
      information: '問診の内容',
      reason: '対面で確かめる',
      urgentAdvice: '',
    },
  });
  await (await Journey.open(stage.server)).untilClosed();
});
afterAll(async () => await stage.close());
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await stage.photograph(task.name);
});

describe('an inspection', () => {
  it('is opened by the clinic, entered with link and code, read to one consultation, and ended', async () => {
    const administrator = await stage.person('desktop');
    await administrator.goto('/demonstration');
    await administrator
      .getByRole('button', { name: patientWords('demo.administrator'), exact: true })
      .click();
    await administrator.waitForURL(/\/staff\//u);
    await administrator.getByRole('link', { name: staffWords('period.nav') }).click();
    await administrator.getByRole('heading', { name: staffWords('inspection.title') }).waitFor();
    await look(administrator, 'period');
    await administrator.getByLabel(staffWords('inspection.inspector')).fill('検査 花子');
    await administrator.getByLabel(staffWords('inspection.authority')).fill('港保健所');
    await administrator.getByRole('button', { name: staffWords('inspection.invite') }).click();
    await showWhoIsThere(administrator);
    await administrator.getByText(staffWords('inspection.made.once')).waitFor();
    const [link, code] = await administrator.locator('.inspection-secret').allInnerTexts();
    await look(administrator, 'inspection-opened');

    for (const screen of ['phone', 'desktop'] as const) {
      const inspector = await stage.person(screen);
      await inspector.goto(link ?? '');
      await inspector.getByLabel(staffWords('inspection.code')).fill(code ?? '');
      await look(inspector, 'inspection-entrance');
      await inspector.getByRole('button', { name: staffWords('inspection.enter'), exact: true }).click();
      await inspector.getByRole('heading', { name: staffWords('period.refusals') }).waitFor();
      await look(inspector, 'inspection-period');
      await inspector.locator('.row-link').first().click();
      await inspector.locator('.gates').waitFor();
      await look(inspector, 'inspection-consultation');
      if (screen === 'desktop') {
        await administrator.getByRole('button', { name: staffWords('inspection.end') }).click();
        await administrator.getByText(staffWords('inspection.ended')).waitFor();
        await inspector.reload();
        await inspector.getByText(staffWords('inspection.over')).waitFor();
        await look(inspector, 'inspection-over');
      }
    }
    await administrator.reload();
    for (const act of ['getPeriodEvidence', 'getEvidence'] as const) {
      await administrator
        .getByText(staffWords(`inspection.act.${act}`))
        .first()
        .waitFor();
    }
  });
});
