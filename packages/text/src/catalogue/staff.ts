import { catalogue } from '../entry.ts';

/** The clinic's pages. */
export const staff = catalogue({
  'staff.nav.board': { ja: '今日の診療', en: 'Day board' },
  'staff.nav.requests': { ja: '申込', en: 'Requests' },
  'staff.nav.patients': { ja: '患者', en: 'Patients' },
  'staff.nav.calendar': { ja: '予定', en: 'Calendar' },
  'staff.nav.evidence': { ja: '遵守記録', en: 'Evidence' },
  'staff.nav.people': { ja: '職員と役割', en: 'People and roles' },
  'staff.nav.settings': { ja: '設定', en: 'Set-up' },
  'staff.palette.open': { ja: 'ページと操作を探す', en: 'Find a page or action' },
  'staff.palette.hint': {
    ja: '上下の矢印で選び、Enterで開きます。',
    en: 'Choose with the arrow keys, open with Enter.',
  },
  'staff.palette.none': {
    ja: '見つかりません。ほかの言葉で探してください。',
    en: 'Nothing found. Please try other words.',
  },
  'staff.palette.count': { ja: '{count}件', en: '{count} found' },
  'staff.signedInAs': { ja: '{name}として利用中', en: 'Signed in as {name}' },
});
