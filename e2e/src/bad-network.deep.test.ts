import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Journey } from '../../apps/server/src/testing/journey.ts';
import { keepFigure } from '../../apps/server/src/testing/keep-figure.ts';
import { openTestServer, type TestServer } from '../../apps/server/src/testing/test-server.ts';
import { type BadLine, type Fault, openBadLine } from './support/bad-line.ts';
import { type Coturn, openCoturn } from './support/coturn.ts';
import { flowsAgain, hearIncoming, keepPeers } from './support/peers.ts';
import { type Cast, expectBothSeeAndHear } from './support/play.ts';
import { howToInstall } from './support/programs.ts';
import { openPage, Scenes } from './support/scenes.ts';
import { openStage, type Stage } from './support/stage.ts';
import { patientWords, staffWords } from './support/words.ts';

const missing = howToInstall({ turnserver: 'coturn', openssl: 'openssl' });
const pause = async (ms: number) => await new Promise((later) => setTimeout(later, ms));
const levels = ['fair', 'poor', 'videoPaused'] as const;

describe.skipIf(missing !== '')(`a call over a bad line ${missing}`, () => {
  let relay: Coturn;
  let line: BadLine;
  let server: TestServer;
  let stage: Stage;
  let cast: Cast;
  const pages = (): [Page, Page] => [cast.patient, cast.doctor];
  /** The words each reads about the line; one of them is enough. */
  const told = async (page: Page, words: readonly string[]) => {
    const shown = words.map((each) => page.getByText(each, { exact: true }));
    const [first, ...others] = shown;
    if (first === undefined) throw new Error('no words to look for');
    await others
      .reduce((either, next) => either.or(next), first)
      .first()
      .waitFor({ timeout: 30_000 });
  };

  beforeAll(async () => {
    relay = await openCoturn('127.0.0.1', ['allow-loopback-peers']);
    line = await openBadLine(relay.port);
    server = await openTestServer({
      TURN_URLS: `turn:127.0.0.1:${line.port}?transport=udp`,
      TURN_SECRET: relay.secret,
      RELAY_ONLY: 'true',
    });
    stage = await openStage(server);
    const journey = await Journey.open(server);
    await journey.request();
    await journey.accept();
    await journey.explain();
    await journey.agree();
    await journey.plan();
    const [patient, doctor] = [await openPage(stage, 'demo.patient'), await openPage(stage, 'demo.doctor')];
    for (const page of [patient, doctor]) await page.context().addInitScript(keepPeers);
    const scenes = new Scenes(stage, journey, patient, doctor);
    await scenes.untilInCall();
    const names = { patientName: '髙橋 和子', doctorName: '水野 恵' };
    cast = { clinicId: server.clinicId, patient, doctor, ...names, looks: null };
  });
  afterAll(async () => {
    await stage.close();
    line.close();
    await server.close();
    await relay.close();
  });

  const suffer = async (name: string, fault: Fault) => {
    line.become(fault);
    // The picture is fitted to the line first.
    await pause(5_000);
    const heard = await Promise.all(pages().map(async (page) => await hearIncoming(page, 15_000)));
    const [patient, doctor] = heard;
    if (patient === undefined || doctor === undefined) throw new Error('nobody listened');
    await keepFigure('bad-network', {
      fault: name,
      concealedPercent: Math.max(patient.concealedPercent, doctor.concealedPercent),
      lostPercent: Math.max(patient.lostPercent, doctor.lostPercent),
      framesPerSecond: Math.min(patient.framesPerSecond, doctor.framesPerSecond),
      rttMs: Math.max(patient.rttMs, doctor.rttMs),
    });
    return [patient, doctor] as const;
  };

  it('is whole while the line is', async () => {
    await expectBothSeeAndHear(cast);
    for (const heard of await suffer('none', {})) expect(heard.lostPercent).toBeLessThan(1);
  });

  it.each([5, 10])(
    'goes on with %d packets of a hundred lost, and says how it stands',
    async (lossPercent) => {
      const heard = await suffer(`${lossPercent} % lost`, { lossPercent });
      for (const { concealedPercent, lostPercent, framesPerSecond } of heard) {
        expect(lostPercent).toBeGreaterThan(lossPercent / 2);
        // Redundant sound hides most of it: far less is made up than was lost.
        expect(concealedPercent).toBeLessThan(lossPercent / 2);
        expect(framesPerSecond).toBeGreaterThan(1);
      }
      await told(
        cast.patient,
        levels.map((level) => patientWords(`patientCall.quality.${level}`)),
      );
      await told(
        cast.doctor,
        levels.map((level) => staffWords(`call.quality.${level}`)),
      );
      await expectBothSeeAndHear(cast);
    },
  );

  it('goes on when everything comes 300 ms late and out of order, and says so', async () => {
    const heard = await suffer('300 ms late, give or take 50', { delayMs: 300, jitterMs: 50 });
    for (const { rttMs, framesPerSecond } of heard) {
      expect(rttMs).toBeGreaterThan(250);
      expect(framesPerSecond).toBeGreaterThan(1);
    }
    await told(
      cast.doctor,
      levels.map((level) => staffWords(`call.quality.${level}`)),
    );
    await expectBothSeeAndHear(cast);
  });

  it('tells both when nothing passes for 30 s, and comes back without a page being loaded', async () => {
    line.become({});
    await expectBothSeeAndHear(cast);
    const loadedAt = async () =>
      await Promise.all(pages().map(async (page) => await page.evaluate(() => performance.timeOrigin)));
    const before = await loadedAt();
    const cutAt = Date.now();
    line.become({ isCut: true });
    await Promise.all([
      told(cast.patient, [patientWords('patientCall.reconnecting')]),
      told(cast.doctor, [staffWords('call.reconnecting')]),
    ]);
    const toldMs = Date.now() - cutAt;
    await pause(30_000 - toldMs);
    const flowing = Promise.all(pages().map(flowsAgain));
    // They look before anything can come.
    await pause(300);
    const healedAt = Date.now();
    line.become({});
    const found = await flowing;
    const soundMs = Math.max(...found.map(({ soundAt }) => soundAt)) - healedAt;
    const pictureMs = Math.max(...found.map(({ pictureAt }) => pictureAt)) - healedAt;
    await keepFigure('bad-network', { fault: 'cut for 30 s', toldMs, soundMs, pictureMs });
    expect(toldMs).toBeLessThan(15_000);
    expect(soundMs).toBeLessThan(12_000);
    expect(pictureMs).toBeLessThan(15_000);
    await expectBothSeeAndHear(cast);
    expect(await cast.patient.getByText(patientWords('patientCall.reconnecting')).count()).toBe(0);
    expect(await cast.doctor.getByText(staffWords('call.reconnecting')).count()).toBe(0);
    expect(await loadedAt()).toEqual(before);
  });
});
