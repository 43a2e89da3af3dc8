import { words } from '../../words.ts';
import { deployment, passage, shown, type SafetyControlText } from '../safety-control.ts';

/** Shown by a document on how to run the system, with something to check. */
export const shownByDeployment = {
  'tls-all-the-way': deployment(
    words(
      '通信は、Onshin 自身か、前に置くプロキシの TLS で守ります。映像と音声は、ブラウザーの間で暗号化されます（DTLS-SRTP）。',
      'Everything passes through TLS, of Onshin itself or of the proxy in front; picture and sound are encrypted between the browsers (DTLS-SRTP).',
    ),
    [
      passage('docs/operations/running.md', 'A real clinic, step by step'),
      passage('deploy/nginx.conf', 'ssl_protocols'),
      passage('deploy/Caddyfile', 'reverse_proxy'),
      passage('SECURITY.md', 'What stands between a patient'),
    ],
    [
      shown(
        'apps/server/src/tls.test.ts',
        'speaks TLS 1.3 with the longest key first',
        'answers no plain HTTP',
      ),
      shown(
        'e2e/src/proxies.deep.test.ts',
        'sends plain HTTP to HTTPS',
        'passes the security headers on, each once',
        'takes TLS 1.3 alone',
        'signs people in with a cookie that TLS alone carries, and carries their socket',
      ),
    ],
    ['A-6.11-B-1', 'A-6.11-B-7', 'A-6.11-B-8', 'A-6.11-C-1a', 'A-6.11-C-1b', 'A-7.1-C-7'],
  ),
  backups: deployment(
    words(
      '毎晩のバックアップを暗号化して何世代も残し、別の場所に戻して封印と照らし合わせる訓練をし、どちらも記録します。途切れたときは知らせます。',
      'Nightly backups are encrypted and kept in generations, drilled by bringing one back elsewhere and holding it against the seal; both are recorded, and told where they cease.',
    ),
    [
      passage('docs/operations/backups.md', 'Set up'),
      passage('docs/operations/backups.md', 'Try the way back'),
      passage('docs/operations/backups.md', 'Restore'),
    ],
    [
      shown(
        'apps/server/src/backup.test.ts',
        'writes a backup first, which stands when the migration fails',
        'brings back every row of every table and everything that guards them',
        'is refused when a file was changed or the folder is none',
      ),
      shown(
        'apps/server/src/backup/archive.test.ts',
        'is one file only its owner reads, in which nothing can be read',
        'is refused wherever a bit of it was changed',
        'are kept by their age, and what is none is left alone',
      ),
      shown(
        'apps/server/src/worker/watch-backups.test.ts',
        'is silent after a good backup, and not after a failed one',
        'writes where the way back was not tried for a month, or tried in vain',
      ),
    ],
    ['A-7.3-A-1', 'A-7.3-B-2', 'A-7.3-D-1-3'],
  ),
  'time-is-right': deployment(
    words(
      '記録の時刻はデータベースの時刻です。NTP で合わせ、ずれたときは警告し、5秒を超えるずれは記録に印を付けます。',
      'Records carry the database’s time, kept by NTP. A drift is warned of, and above five seconds it is marked on every record.',
    ),
    [passage('docs/operations/running.md', 'Is the time right?')],
    [
      shown(
        'apps/server/src/drift-marks.test.ts',
        'goes on, and bears the mark of %i seconds',
        'bears none below five seconds',
      ),
      shown('apps/server/src/platform/clock-drift.test.ts', 'a drift that cannot be measured is told loudly'),
    ],
    ['A-6.5-C-9'],
  ),
  'system-is-described': deployment(
    words(
      'システムの仕様、構成、運用の方法、設定を文書に示しています。',
      'What the system is, what it is made of, how it is run and set is written down.',
    ),
    [
      passage('docs/architecture.md', 'Folders'),
      passage('docs/operations/running.md', 'What it needs'),
      passage('docs/operations/settings.md', 'Settings'),
    ],
    [
      shown(
        'scripts/settings-table.test.ts',
        'lists every setting the server reads',
        'is the table the page shows; UPDATE=1 writes it anew',
      ),
    ],
    ['A-4.1-B-1-1a', 'A-7.1-C-5-1'],
  ),
  'old-data-after-an-update': deployment(
    words(
      '更新は、控えを作ってから移行します。移行に失敗すれば元のまま残り、自分より新しいデータベースは触りません。',
      'An update backs up, then migrates. A failed migration leaves all as it was, and a newer database is not touched.',
    ),
    [
      passage('docs/operations/running.md', '## Update'),
      passage('docs/operations/database.md', 'Before a migration'),
    ],
    [
      shown(
        'apps/server/src/newer-database.test.ts',
        'migrates once, and refuses a database newer than itself without touching it',
      ),
      shown(
        'apps/server/src/backup.test.ts',
        'writes a backup first, which stands when the migration fails',
        'changes nothing when its backup cannot be written',
      ),
    ],
    ['A-5-B-4'],
  ),
  'trying-without-patients': deployment(
    words(
      '試すときは、架空の医療機関と患者を使うデモで行います。デモと実運用は、データベースを分けなければ動きません。',
      'Trying is done in a demonstration with an invented clinic, which never shares a database with a real one.',
    ),
    [
      passage('docs/operations/settings.md', '`demonstration` holds an invented clinic'),
      passage('docs/operations/running.md', 'real and demonstration never share a database'),
    ],
    [
      shown('apps/server/src/real-mode.test.ts', 'never share a database'),
      shown('apps/server/src/cli/new-clinic/make-clinic.test.ts', 'never moves in with a demonstration'),
    ],
    ['A-6.5-C-5'],
  ),
} as const satisfies Record<string, SafetyControlText>;
