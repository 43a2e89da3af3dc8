import { words } from '../../words.ts';
import { implemented, shown, type SafetyControlText } from '../safety-control.ts';

/** What people reach once they are in, and who looks at it: shown by tests that try it. */
export const shownOfAccess = {
  'log-reviewed-and-signed': implemented(
    words(
      'アクセスログを月ごとに点検します。目立ったアクセスに本人以外が理由を残し、無作為に選んだ操作も確かめて、署名します。',
      'The log of access is reviewed month by month: somebody else writes down what each thing that stands out was, looks at some drawn at random, and signs.',
    ),
    [
      shown(
        'apps/server/src/access-review.test.ts',
        'shows the last month that is over, counted, with what stands out and some drawn at random',
        'is not signed while something is not looked at, nor while the month goes on',
        'is signed once, and keeps what was drawn and counted',
        'nobody says of their own accesses that they were all right, in the API or in SQL',
      ),
      shown('packages/domain/src/detections.test.ts', 'is many charts in few minutes'),
    ],
    ['A-6.5-C-7-2'],
  ),
  'roles-decide-who-writes': implemented(
    words(
      'どの操作を誰が行えるかを、役割の表一つで決めます。権限のない人の作成や変更は断ります。',
      'One table says which role may do what. Whoever may not is refused.',
    ),
    [
      shown(
        'apps/server/src/old-visits.test.ts',
        'of longer ago is a doctor’s to record, for plans and first visits rest on it (S-1-3-2-i-a)',
      ),
      shown(
        'apps/server/src/owned-tasks.test.ts',
        'of a doctor is settled by a doctor, and by nobody else who works here',
      ),
      shown(
        'apps/server/src/last-day.test.ts',
        'is not before the first, nor set by anybody but an administrator',
      ),
      shown('apps/server/src/refusals.test.ts', 'is not the patient’s to do'),
    ],
    ['A-7.1-C-1-1b'],
  ),
  'people-who-come-and-go': implemented(
    words(
      '招待、役割の変更、利用停止、最終勤務日を一か所で扱い、その日から働きます。使われないアカウントは知らせてから止まり、全員を90日ごとに見直して署名します。初めのパスワードはありません。',
      'Invitations, roles, suspensions and last days are kept in one place and hold from their day. What nobody uses is suspended after a notice, and everybody is looked through every ninety days. There is no first password to leave unchanged.',
    ),
    [
      shown(
        'apps/server/src/joiners-movers-leavers.test.ts',
        'has the new roles from today on, and the old ones no more',
        'finds the invitation they have not used yet shut',
        'is out at once, comes in again when let in, and both stay on record',
        'is written to first, kept out a week later, and let in again by somebody',
        'names everybody who can come in, is signed as a whole, and is due again after ninety days',
      ),
      shown(
        'apps/server/src/worker/end-sessions-of-leavers.test.ts',
        'closes the sockets of somebody whose last day is over, and of nobody else',
      ),
      shown(
        'apps/server/src/real-mode.test.ts',
        'the first administrator sets password and authenticator app together',
      ),
    ],
    ['A-6.5-B-11'],
  ),
  'reading-by-role-and-care': implemented(
    words(
      '開けるものを、役割と、その患者を診ているかで決めます。表は公開し、すべての操作を全役割で試す試験と一致します。',
      'What opens depends on role and on caring for that patient. The table is published; a test tries every act as every role.',
    ),
    [
      shown(
        'apps/server/src/who-may-do-what.test.ts',
        'is refused to whoever the table refuses, under the code of the refusal, and writes nothing',
      ),
      shown('apps/server/src/who-may-do-what.test.ts', 'is open to whoever the table admits'),
      shown(
        'apps/server/src/emergency-access.test.ts',
        'stays closed to a doctor who never treated them, who is told whose it is and what to do',
      ),
      shown(
        'apps/server/src/cli/commands/permissions.test.ts',
        'is the table the page shows; UPDATE=1 writes it anew',
      ),
    ],
    ['A-6.5-C-6', 'A-6.5-C-6-2'],
  ),
  'log-that-warns': implemented(
    words(
      '職員のアクセスを数分ごとに調べ、短い間の多くの患者、続く拒否やログインの失敗、夜間、非常時の利用を、管理者と責任者にメールと画面で知らせます。確かめた結果と検知の誤りも残ります。記録は医療機関の側へ書き出せます。',
      'Accesses of staff are looked at every few minutes. Many patients at once, refusals or failed sign-ins in a row, nights and emergencies are told by mail and on screen; what was made of each is kept. The log can be written out to the institution.',
    ),
    [
      shown(
        'apps/server/src/worker/watch-accesses.test.ts',
        'is told to every administrator and officer within minutes, and once',
        'says in its letter how many and where, and names nobody',
        'is told once however many processes look at the same moment',
        'is told after a restart, as long as it is of today',
      ),
      shown(
        'apps/server/src/access-review.test.ts',
        'what was told at the time waits to be looked at like everything else, until somebody says what it was',
      ),
      shown(
        'apps/server/src/worker/stream-audit.test.ts',
        'holds every event once, in the order of the chain, with ids alone',
      ),
    ],
    ['A-6.5-B-7'],
  ),
  'log-of-access': implemented(
    words(
      'ログインの時刻と利用時間、その間に誰の記録に何をしたかを、時間順と患者ごとの回数で調べられます。',
      'When somebody was signed in, how long, and what they did to whose record, in order of time and counted by patient.',
    ),
    [
      shown(
        'apps/server/src/access-log.test.ts',
        'tells in order of time who did what to whose data, and counts it',
      ),
      shown(
        'apps/server/src/access-log.test.ts',
        'tells when somebody was signed in, how long, and about how many patients they did something',
      ),
      shown('apps/server/src/access-log.test.ts', 'holds whoever looked into it'),
    ],
    ['A-6.5-C-7-1'],
  ),
  'maintenance-by-order': implemented(
    words(
      '保守は一日ごとに申請し、管理者か安全管理の責任者が一件ずつ承認します。保守要員が Onshin で読めるのは、その時間だけです。報告のあと、読まれたものを時間順と患者ごとの回数で確かめて閉じます。',
      'Maintenance is asked for day by day and approved one by one. In Onshin a maintainer reads in those hours alone. After the report, what was read is looked through in order of time and counted by patient, and the order is closed.',
    ),
    [
      shown(
        'apps/server/src/maintenance.test.ts',
        'is nobody without an approved order: no settings, no log, no chart',
        'is for some hours of a day that is not over, while contract and account run',
        'is decided by an administrator or security officer alone, who is written to',
        'opens settings, the log without patients, and the named chart to read, and closes with the report',
        'lists what was read under it, patient by patient, with how often between two times',
        'is confirmed by somebody of the clinic, once',
      ),
      shown(
        'apps/server/src/walls/maintenance.test.ts',
        'is nobody before the approval, before the hours and after them',
        'approves nothing, nor does anybody but an administrator or security officer, nor after the hours',
        'is reported by the maintainer and confirmed by somebody else, after the work',
      ),
      shown(
        'packages/domain/src/work-order-state.test.ts',
        'is due on the next business day: a report of Friday’s work by Monday',
      ),
    ],
    ['A-6.8-C-5', 'A-6.8-D-5'],
  ),
  'emergencies-are-loud': implemented(
    words(
      '診ていない患者のカルテは、理由と時間を限って開きます。責任者にすぐ知らせ、すべて記録し、別の人が確かめます。',
      'A chart outside one’s care opens with a reason and for a time. Officers are told, all is marked, somebody else reviews.',
    ),
    [
      shown(
        'apps/server/src/emergency-access.test.ts',
        'opens for an hour with a reason, every reading is marked, and the officers are written to',
      ),
      shown('apps/server/src/emergency-access.test.ts', 'is never one’s own, through the API or in SQL'),
      shown(
        'e2e/src/safeguard.test.ts',
        'opens a closed chart in an emergency, loudly, and somebody else says whether it was right',
      ),
    ],
    ['A-6.10-C-4-2'],
  ),
  'accounts-sealed-for-an-emergency': implemented(
    words(
      '非常時用のアカウントを前もって作り、合言葉を封筒に入れて保管し、点検します。開くと全員に知らせ、期限で閉じ、同じ合言葉は二度と使えません。',
      'Emergency accounts are made in advance, sealed in envelopes and looked at. Opening is told to all, ends by itself, and never works twice.',
    ),
    [
      shown(
        'apps/server/src/sealed-accounts.test.ts',
        'is looked at from time to time, and it shows when nobody did',
        'declares an emergency where nobody did, and tells every administrator and officer at once',
        'never works a second time, for anybody',
        'treats patients, with the mark of the emergency on every act, and sets nothing up',
        'is reviewed by somebody else than whoever gave their name, once',
        'opens again with a new envelope alone',
      ),
      shown(
        'apps/server/src/walls/sealed-accounts.test.ts',
        'open it twice, open an envelope that was replaced, or one whose seal is broken',
        'sign in without an open envelope, twice with one, or beyond its end',
      ),
    ],
    ['A-6.10-B-2', 'A-6.10-C-4-1', 'A-6.10-C-4-3'],
  ),
  'patients-and-clinics-apart': implemented(
    words(
      '患者は自分の記録だけを読めます。ほかの患者の記録は、あることも分かりません。医療機関どうしはデータベースの中で分かれています。',
      'A patient reads their own chart and does not learn that others exist. Clinics are kept apart in the database.',
    ),
    [
      shown(
        'apps/server/src/walls/clinics-apart.test.ts',
        'does not let a patient read a chart that is not theirs, nor learn that it exists',
        'finds nothing when a record of one clinic is asked for under another',
      ),
      shown('apps/server/src/several-charts.test.ts', 'chooses no chart of somebody else'),
    ],
    ['A-8.1.2-C-1-5'],
  ),
  'nothing-kept-on-the-device': implemented(
    words(
      '患者の端末にも医師の端末にも、患者の情報を残しません。',
      'Nothing about a patient stays on the device of patient or doctor.',
    ),
    [
      shown(
        'e2e/src/consultations.test.ts',
        'goes from the wish to a finalised note, and both can read why the law allowed it',
        'leaves nothing of the patient on the device',
      ),
    ],
    ['A-6.9-D-4-2'],
  ),
} as const satisfies Record<string, SafetyControlText>;
