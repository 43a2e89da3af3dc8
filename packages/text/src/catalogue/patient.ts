import { catalogue } from '../entry.ts';
import { call } from './patient/call.ts';
import { day } from './patient/day.ts';
import { documents } from './patient/documents.ts';
import { home } from './patient/home.ts';
import { next } from './patient/next.ts';
import { request } from './patient/request.ts';

/** The patient's own pages. */
export const patient = {
  ...catalogue({
    'patient.pageOf': { ja: '{name}さんのページ', en: "{name}'s page" },
    'patient.seenBy': {
      ja: '見られるのはご本人と登録された手伝いの人、{clinic}の担当者だけです',
      en: 'Only you, those registered to help you, and the team of {clinic} can see this',
    },
    'patient.backHome': { ja: 'ホームに戻る', en: 'Back to home', easy: 'ホームに もどる' },
    'patient.call.private': {
      ja: 'この通話は参加者だけのものです',
      en: 'This call is open to its participants only',
    },
    'answer.yes': { ja: 'はい', en: 'Yes' },
    'answer.no': { ja: 'いいえ', en: 'No' },
    'answer.unknown': { ja: 'わからない', en: 'I do not know', easy: 'わからない' },
    'answer.none': { ja: 'ない', en: 'None' },
    'answer.known': { ja: 'ある', en: 'Yes' },
  }),
  ...call,
  ...day,
  ...documents,
  ...home,
  ...next,
  ...request,
};
