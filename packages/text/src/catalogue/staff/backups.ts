import { catalogue } from '../../entry.ts';

/** Whether the house could stand again. */
export const backups = catalogue({
  'safeguard.page.backups': { ja: 'バックアップ', en: 'Backups' },
  'backups.title': { ja: 'バックアップと復元訓練', en: 'Backups, and the way back' },
  'backups.lead': {
    ja: 'このシステム全体のバックアップと、それを別の場所に復元して読めることを確かめた訓練の記録です。バックアップの操作は、サーバーを運用する担当者が行います。',
    en: 'The backups of this whole system, and the drills in which one was brought back elsewhere and read. Whoever runs the server makes them.',
  },
  'backups.last.backup': { ja: '最後に成功したバックアップ', en: 'Last good backup' },
  'backups.last.drill': { ja: '最後に成功した復元訓練', en: 'Last good drill' },
  'backups.never': { ja: 'まだありません', en: 'None yet' },
  'backups.ago.hours': { ja: '{at}（{count}時間前）', en: '{at} ({count} hours ago)' },
  'backups.ago.days': { ja: '{at}（{count}日前）', en: '{at} ({count} days ago)' },
  'backups.fine': {
    ja: 'バックアップも復元訓練も、決めた間隔で行われています。',
    en: 'Backups and drills are as often as they should be.',
  },
  'backups.overdue.backup': {
    ja: '{hours}時間以上、成功したバックアップがありません。システムの担当者に知らせてください。',
    en: 'No good backup for more than {hours} hours. Tell whoever runs the system.',
  },
  'backups.overdue.drill': {
    ja: '{days}日以上、成功した復元訓練がありません。システムの担当者に知らせてください。',
    en: 'No good drill for more than {days} days. Tell whoever runs the system.',
  },
  'backups.backups': { ja: 'これまでのバックアップ', en: 'Backups' },
  'backups.drills': { ja: 'これまでの復元訓練', en: 'Drills' },
  'backups.restorations': { ja: 'このデータベースを復元した記録', en: 'Restores of this database' },
  'backups.at': { ja: '日時', en: 'When' },
  'backups.name': { ja: '名前', en: 'Name' },
  'backups.size': { ja: '大きさ', en: 'Size' },
  'backups.result': { ja: '結果', en: 'Result' },
  'backups.good': { ja: '成功', en: 'Good' },
  'backups.bad': { ja: '失敗', en: 'Failed' },
  'backups.rpo': { ja: '失われるはずだった時間', en: 'Work that would have been lost' },
  'backups.rto': { ja: '診療録が開くまで', en: 'Until a chart was open' },
  'backups.seconds': { ja: '{count}秒', en: '{count} s' },
  'backups.megabytes': { ja: '{count} MB', en: '{count} MB' },
  'backups.by': { ja: '行った人', en: 'By' },
  'backups.why': { ja: '理由', en: 'Why' },
  'backups.lost': { ja: '失われた封印ずみの記録', en: 'Sealed records lost' },
  'backups.none': { ja: 'まだありません。', en: 'None yet.' },
});
