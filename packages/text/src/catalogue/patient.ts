import { catalogue } from '../entry.ts';

/** The patient's own pages. */
export const patient = catalogue({
  'patient.pageOf': { ja: '{name}さんのページ', en: "{name}'s page" },
  'patient.seenBy': {
    ja: '見られるのはご本人と{clinic}の担当者だけです',
    en: 'Only you and the team of {clinic} can see this',
  },
  'patient.settings': { ja: '設定', en: 'Settings' },
  'patient.home': { ja: 'ホーム', en: 'Home' },
  'patient.call.private': {
    ja: 'この通話は参加者だけのものです',
    en: 'This call is open to its participants only',
  },
  'call.microphone': { ja: 'マイク', en: 'Microphone' },
  'call.camera': { ja: 'カメラ', en: 'Camera' },
  'call.help': { ja: '困ったとき', en: 'Help' },
  'call.leave': { ja: '退出', en: 'Leave' },
  'call.controls': { ja: '通話の操作', en: 'Call controls' },
});
