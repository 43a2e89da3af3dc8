import type { IceServer } from '@onshin/contract/realtime';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { relayServers } from '../../apps/server/src/platform/relay-credentials.ts';
import { openTestServer, type TestServer } from '../../apps/server/src/testing/test-server.ts';
import { type Coturn, openCoturn } from './support/coturn.ts';
import { keepPeers } from './support/peers.ts';
import { type Cast, expectBothSeeAndHear, untilBooked, untilInCall } from './support/play.ts';
import { beginExamination } from './support/doctor.ts';
import { howToInstall } from './support/programs.ts';
import { openStage, type Stage } from './support/stage.ts';
import { tlsLine, TurnClient, udpLine } from './support/turn-client.ts';
import { patientWords } from './support/words.ts';

const missing = howToInstall({ turnserver: 'coturn', openssl: 'openssl' });
const now = () => Math.floor(Date.now() / 1000);
/** As the server makes them for a seat. */
function credentialsFor(relay: Coturn, seconds: number, secret = relay.secret): IceServer {
  const seat = '018f0000-0000-7000-8000-000000000001';
  const [made] = relayServers({ urls: relay.urls, secret }, seat, now(), seconds);
  if (made === undefined) throw new Error('no credentials were made');
  return made;
}

describe.skipIf(missing !== '')(`the recipe of the relay, as it stands ${missing}`, () => {
  let relay: Coturn;
  beforeAll(async () => {
    // The address stands for the machine's public one; nothing is sent to it.
    relay = await openCoturn('193.0.14.10', ['relay-ip=127.0.0.1', 'relay-ip=::1']);
  });
  afterAll(async () => await relay.close());

  it('serves whoever has credentials of the server, over UDP and over TLS', async () => {
    for (const line of [udpLine(relay.port), tlsLine(relay.tlsPort)]) {
      const client = new TurnClient(line, credentialsFor(relay, 60));
      expect(await client.allocate()).toBe(0);
      client.close();
    }
  });

  it('refuses credentials that are expired, forged or absent', async () => {
    const forged = credentialsFor(relay, 60, 'another-secret-of-somebody');
    const longer = {
      ...credentialsFor(relay, 60),
      username: `${now() + 9_999}:018f0000-0000-7000-8000-000000000001`,
    };
    for (const credentials of [credentialsFor(relay, -1), forged, longer, {}]) {
      const client = new TurnClient(udpLine(relay.port), credentials);
      expect(await client.allocate()).toBe(401);
      client.close();
    }
  });

  it('keeps a call that has begun when its credentials expire', async () => {
    const client = new TurnClient(udpLine(relay.port), credentialsFor(relay, 2));
    expect(await client.allocate()).toBe(0);
    await new Promise((later) => setTimeout(later, 3_500));
    expect(await client.refresh()).toBe(0);
    client.close();
  });

  it('forwards nothing to private, local, shared or reserved addresses', async () => {
    const inside = {
      IPv4:
        '0.0.0.1 10.0.0.1 100.64.0.1 127.0.0.1 169.254.169.254 172.16.0.1 172.31.255.254 192.0.0.1 192.0.2.2 ' +
        '192.168.1.1 198.18.0.1 198.51.100.1 203.0.113.1 224.0.0.1 255.255.255.255',
      IPv6:
        ':: ::1 ::ffff:10.0.0.1 ::ffff:127.0.0.1 ::10.0.0.1 64:ff9b::a00:1 64:ff9b:1::a00:1 2002:a00:1::1 2001::1 ' +
        'fc00::1 fd12:3456::1 fe80::1 fec0::1 ff02::1',
    };
    for (const family of ['IPv4', 'IPv6'] as const) {
      const client = new TurnClient(udpLine(relay.port), credentialsFor(relay, 60));
      expect(await client.allocate(family)).toBe(0);
      const answers: Record<string, number> = {};
      const addresses = inside[family].split(' ');
      for (const address of addresses) answers[address] = await client.permit(address);
      expect(answers).toEqual(Object.fromEntries(addresses.map((address) => [address, 403])));
      // What is outside may be reached, and so may the relay's own address: there two relayed seats meet.
      const outside = { IPv4: ['8.8.8.8', '193.0.14.10'], IPv6: ['2400:4000::1'] }[family];
      for (const address of outside) expect([address, await client.permit(address)]).toEqual([address, 0]);
      client.close();
    }
  });
});

describe.skipIf(missing !== '')(`a call through the relay alone ${missing}`, () => {
  let relay: Coturn;
  let server: TestServer;
  let stage: Stage;
  let cast: Cast;
  beforeAll(async () => {
    relay = await openCoturn('127.0.0.1', ['allow-loopback-peers']);
    server = await openTestServer({
      TURN_URLS: relay.urls.join(','),
      TURN_SECRET: relay.secret,
      RELAY_ONLY: 'true',
    });
    stage = await openStage(server, ['--ignore-certificate-errors']);
    const [patient, doctor] = [await stage.person('phone'), await stage.person('desktop')];
    for (const page of [patient, doctor]) await page.context().addInitScript(keepPeers);
    await signIn(patient, patientWords('demo.patient'));
    await signIn(doctor, patientWords('demo.doctor'));
    const names = { patientName: '髙橋 和子', doctorName: '水野 恵' };
    cast = { clinicId: server.clinicId, patient, doctor, ...names, looks: null };
  });
  afterAll(async () => {
    await stage.close();
    await server.close();
    await relay.close();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await stage.photograph(task.name);
  });

  it('measures the relay in the device check, and brings picture and sound both ways', async () => {
    const { patient, doctor } = cast;
    const wish = { problem: '高血圧', since: '5年前', story: '血圧は落ち着いています。' };
    await untilBooked(cast, { wish, basis: 'followUp', isAgreed: false });
    const recorded = patient.waitForRequest((request) => request.url().endsWith('/device-check'));
    await untilInCall(cast, 'first');
    expect((await recorded).postDataJSON()).toMatchObject({ connection: 'good' });
    await expectBothSeeAndHear(cast);
    await beginExamination(doctor);
    await expectBothSeeAndHear(cast);
    for (const page of [patient, doctor]) {
      const { ways, bytes } = await page.evaluate(readWay);
      expect(ways).toEqual(['relay', 'relay']);
      expect(bytes).toBeGreaterThan(10_000);
    }
  });

  it('is reached over UDP, TCP and TLS alike', async () => {
    const credentials = credentialsFor(relay, 60);
    for (const urls of relay.urls) {
      const found = await cast.patient.evaluate(gather, { ...credentials, urls });
      expect({ urls, ...found }).toEqual({ urls, types: ['relay'], errors: [] });
    }
  });

  it('lets no browser in whose credentials have expired', async () => {
    const credentials = credentialsFor(relay, -1);
    const found = await cast.patient.evaluate(gather, { ...credentials, urls: relay.urls[0] ?? '' });
    expect(found).toEqual({ types: [], errors: [401] });
  });
});

async function signIn(page: Page, as: string): Promise<void> {
  await page.goto('/demonstration');
  await page.getByRole('button', { name: as, exact: true }).click();
  await page.waitForURL(/\/(p|staff)\//);
}

/** Which kinds of candidates the call's connection runs between, and what has come over it. */
async function readWay(): Promise<{ ways: string[]; bytes: number }> {
  const peer = window.peers.findLast(({ connectionState }) => connectionState === 'connected');
  const report: ReadonlyMap<string, Record<string, unknown>> = (await peer?.getStats()) ?? new Map();
  const stats = [...report.values()];
  const transport = stats.find(({ type }) => type === 'transport');
  const pair = stats.find(({ id }) => id === transport?.['selectedCandidatePairId']);
  const kindOf = (id: unknown) => String(stats.find((each) => each['id'] === id)?.['candidateType']);
  return {
    ways: [kindOf(pair?.['localCandidateId']), kindOf(pair?.['remoteCandidateId'])],
    bytes: Number(pair?.['bytesReceived']),
  };
}

/** What the browser finds with these credentials, and how it is refused. */
async function gather(server: RTCIceServer): Promise<{ types: string[]; errors: number[] }> {
  const peer = new RTCPeerConnection({ iceServers: [server], iceTransportPolicy: 'relay' });
  const types = new Set<string>();
  const errors = new Set<number>();
  peer.addEventListener('icecandidateerror', ({ errorCode }) => errors.add(errorCode));
  const done = new Promise<void>((resolve) => {
    peer.addEventListener('icecandidate', ({ candidate }) => {
      if (candidate === null) resolve();
      else if (candidate.type !== null && candidate.candidate !== '') types.add(candidate.type);
    });
  });
  peer.createDataChannel('trial');
  await peer.setLocalDescription();
  await done;
  peer.close();
  return { types: [...types], errors: [...errors] };
}
