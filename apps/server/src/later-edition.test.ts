import type * as Guideline from '@onshin/guideline';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { Journey } from './testing/journey.ts';
import { codesOf } from './testing/refusals.ts';
import { openTestServer, type Reply, type TestServer } from './testing/test-server.ts';

/*
 * An edition that does not exist, in force since the beginning of the year. It asks in addition that somebody named is
 * beside every patient. Nothing but rules and data is new: what the server stores, answers and shows follows by itself.
 */
vi.mock('@onshin/guideline', async (importActual) => {
  const actual = await importActual<typeof Guideline>();
  const { rulesAt } = await import('../../../packages/guideline/src/rules/all-rules.ts');
  const { defineRule } = await import('../../../packages/guideline/src/rule.ts');
  const edition = {
    id: '2031-10',
    from: '2020-01-01',
    title: { ja: '架空の改訂', en: 'a fictitious revision' },
  } as const;
  const someoneBeside = defineRule({
    name: 'someone-beside',
    clauses: ['S-1-1-2-i'],
    gates: ['confirmAppointment'],
    needs: ['consultation'],
    codes: ['nobodyBeside'],
    judge: () => ({
      kind: 'unmet',
      code: 'nobodyBeside',
      remedy: { ja: '側にいる人の名前を書いてください。', en: 'Please name who is beside the patient.' },
      facts: ['consultation.proxy'],
      unknownFacts: [],
    }),
  });
  return {
    ...actual,
    editions: [...actual.editions, edition],
    editionInForce: () => edition.id,
    judge: (input: Guideline.JudgeInput) =>
      actual.judge(input, [
        ...rulesAt(input.gate),
        ...(input.edition === edition.id && input.gate === 'confirmAppointment' ? [someoneBeside] : []),
      ]),
  };
});

let server: TestServer;
beforeAll(async () => {
  server = await openTestServer();
});
afterAll(async () => await server.close());

it('judges, refuses and shows under a later edition without knowing it', async () => {
  const journey = await Journey.open(server);
  await journey.request();
  await journey.accept();
  const { days } = await journey.patient.get('listSlots', { params: journey.at });
  const held = await journey.patient.get('holdSlot', {
    params: journey.at,
    version: (await journey.refresh()).version,
    body: { from: days.flatMap(({ slots }) => slots)[0]?.from ?? '' },
  });
  const refused = (await journey.patient.call('confirmAppointment', {
    params: journey.at,
    version: held.version,
  })) as Reply<never>;
  expect(codesOf(refused)).toContain('nobodyBeside');
  const evidence = await journey.doctor.get('getEvidence', { params: journey.at });
  expect(evidence.judgements.map(({ edition, gate, outcome }) => [edition, gate, outcome])).toEqual([
    ['2031-10', 'acceptRequest', 'passed'],
    ['2031-10', 'confirmAppointment', 'refused'],
  ]);
  const verdicts = evidence.judgements.at(-1)?.verdicts ?? [];
  expect(verdicts.find(({ code }) => code === 'nobodyBeside')?.words?.en).toBe(
    'Please name who is beside the patient.',
  );
  // What stood before stands on: a clause is part of every edition that does not end it.
  expect(verdicts.filter(({ kind }) => kind === 'met').length).toBeGreaterThan(5);
});
