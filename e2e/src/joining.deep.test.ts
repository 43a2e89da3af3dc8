import type { Page } from 'playwright-core';
import { TOTP } from 'otpauth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepFigure } from '../../apps/server/src/testing/keep-figure.ts';
import { Hand } from './support/hand.ts';
import { openRealClinic, type RealClinic, setUpByPassword } from './support/real-clinic.ts';
import { showByCode } from './support/step-up.ts';
import { openStage, type Stage } from './support/stage.ts';
import { staffWords } from './support/words.ts';

let clinic: RealClinic;
let stage: Stage;
let office: Page;
let app: TOTP;
const patient = '南 春子';
beforeAll(async () => {
  clinic = await openRealClinic();
  stage = await openStage(clinic.server);
  office = await stage.person('desktop');
  app = await setUpByPassword(office, clinic.setUpPath, 'quiet lanterns over 3 deep lakes');
});
afterAll(async () => {
  await stage.close();
  await clinic.close();
});

/** The administrator's part: to the page, who it is and as what, and their own code once. */
async function invite(name: string, email: string): Promise<Hand> {
  await office.goto(`/staff/${clinic.server.clinicId}/board`);
  const hand = new Hand(office);
  await hand.press('link', staffWords('staff.nav.settings'));
  await hand.press('link', staffWords('people.title'));
  await hand.press('button', staffWords('people.invite'));
  await hand.write(staffWords('patients.name'), name);
  await hand.write(staffWords('patients.email'), email);
  await hand.press('checkbox', staffWords('people.role.clerk'));
  await hand.press('button', staffWords('people.invite.send'));
  const asked = office.getByRole('heading', { name: staffWords('stepUp.title') });
  const sent = office.getByText(staffWords('people.invited'));
  await asked.or(sent).first().waitFor();
  if (await asked.isVisible()) {
    hand.beside(5);
    hand.keys += 6;
    hand.presses += 1;
    await showByCode(office, app);
  }
  await sent.waitFor();
  return hand;
}

/** From the board to the chart of the first patient of the day. */
async function openFirstPatient(hand: Hand): Promise<void> {
  const { page } = hand;
  await page.getByRole('heading', { level: 1, name: staffWords('board.title'), exact: true }).waitFor();
  await hand.press('link', staffWords('staff.nav.patients'));
  await hand.press('link', patient);
  await page.getByRole('heading', { level: 1 }).filter({ hasText: patient }).waitFor();
}

/** Somebody of the clinic writes the patient down who is then looked for. */
async function enrol(page: Page): Promise<void> {
  const body = {
    name: patient,
    kana: 'みなみ はるこ',
    birthDate: '1950-04-01',
    sex: 'female',
    phone: '090-0000-1111',
    email: null,
    address: '京都市4-5-6',
    externalNumber: null,
  };
  const status = await page.evaluate(
    async ([path, sent]) => {
      const headers = {
        'x-onshin': '1',
        'content-type': 'application/json',
        'idempotency-key': crypto.randomUUID(),
      };
      return (await fetch(path ?? '', { method: 'POST', headers, body: sent ?? '' })).status;
    },
    [`/api/v1/clinics/${clinic.server.clinicId}/patients`, JSON.stringify(body)],
  );
  expect(status).toBe(201);
}

async function keep(way: string, inviting: Hand, joining: Hand, waited: number): Promise<number> {
  const seconds = Math.round(inviting.seconds + joining.seconds);
  const presses = inviting.presses + joining.presses;
  const figures = { way, presses, keys: inviting.keys + joining.keys, seconds, machineMs: waited };
  await keepFigure('joining', figures);
  return seconds;
}

describe('a new member of staff', () => {
  it('is at their first patient within two minutes of a practised hand, by password and codes app', async () => {
    const email = 'nishi@higashi.example';
    const began = Date.now();
    const inviting = await invite('西 宏', email);
    const page = await stage.person('desktop');
    const hand = new Hand(page);
    // The link in the mail.
    hand.presses += 1;
    await page.goto(await clinic.linkTo(email));
    const secret = page.locator('code').first();
    await secret.waitFor({ state: 'attached' });
    await hand.write(staffWords('setUp.password'), 'Susuki to 3 hiki no neko');
    // The telephone is taken out, the picture scanned, the code read.
    hand.beside(12);
    const own = new TOTP({ secret: (await secret.textContent()) ?? '' });
    await hand.write(staffWords('setUp.code'), own.generate());
    await hand.press('button', staffWords('setUp.save'));
    await page.getByRole('heading', { level: 1, name: staffWords('board.title'), exact: true }).waitFor();
    await enrol(page);
    await openFirstPatient(hand);
    expect(await keep('password', inviting, hand, Date.now() - began)).toBeLessThanOrEqual(120);
  });

  it('is there in half of that with a passkey', async () => {
    const email = 'kita@higashi.example';
    const began = Date.now();
    const inviting = await invite('北 葵', email);
    const page = await stage.person('desktop');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('WebAuthn.enable');
    await devtools.send('WebAuthn.addVirtualAuthenticator', {
      options: {
        protocol: 'ctap2',
        transport: 'internal',
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
      },
    });
    const hand = new Hand(page);
    hand.presses += 1;
    await page.goto(await clinic.linkTo(email));
    await hand.press('button', staffWords('setUp.passkeyMake'));
    // A finger on the sensor.
    hand.beside(2);
    await openFirstPatient(hand);
    expect(await keep('passkey', inviting, hand, Date.now() - began)).toBeLessThanOrEqual(60);
  });
});
