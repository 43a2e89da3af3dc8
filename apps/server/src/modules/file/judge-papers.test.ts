import { expect, it } from 'vitest';
import { addScript, papersOf } from '../../testing/file-bodies.ts';
import { judgePapers } from './judge-papers.ts';

const inTheOpen = { useObjectStreams: false } as const;
const renamed = async (from: string, to: string) =>
  Buffer.from((await papersOf(1, addScript, inTheOpen)).toString('latin1').replaceAll(from, to), 'latin1');

it('counts the pages of papers that only stand there', async () => {
  expect(await judgePapers(await papersOf(3))).toEqual({ pages: 3 });
  expect(await judgePapers(await papersOf(2, () => {}, inTheOpen))).toEqual({ pages: 2 });
});

it.each([
  ['a script, in the open', async () => await papersOf(1, addScript, inTheOpen), 'fileHasActiveContent'],
  ['a script, in compressed objects', async () => await papersOf(1, addScript), 'fileHasActiveContent'],
  [
    'a script whose name is written otherwise',
    async () => await renamed('/JavaScript', '/Java#53cript'),
    'fileHasActiveContent',
  ],
  [
    'a script under its short name alone',
    async () => await renamed('/JavaScript', '/Something#20'),
    'fileHasActiveContent',
  ],
  ['a program to start', async () => await renamed('/JavaScript', '/Launch'), 'fileHasActiveContent'],
  [
    'another file',
    async () => await papersOf(1, (papers) => void papers.attach(Buffer.from('MZ'), 'tool.exe')),
    'fileHasActiveContent',
  ],
  [
    'encryption',
    async () => await papersOf(1, (papers) => papers.encrypt({ userPassword: 'x' })),
    'fileEncrypted',
  ],
  ['nothing but the first words of one', async () => Buffer.from('%PDF-1.7\nnothing'), 'fileUnreadable'],
  [
    'lists in lists without end',
    async () => Buffer.from(`%PDF-1.7\n1 0 obj\n${'['.repeat(100_000)}`),
    'fileUnreadable',
  ],
])('refuses papers with %s', async (_, make, code) => {
  expect(await judgePapers(await make())).toEqual({ refused: code });
});
