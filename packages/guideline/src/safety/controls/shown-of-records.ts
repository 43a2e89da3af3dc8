import { words } from '../../words.ts';
import { implemented, shown, type SafetyControlText } from '../safety-control.ts';

/** What is kept, and that nobody changes it: shown by tests that try it. */
export const shownOfRecords = {
  'files-in-the-seal': implemented(
    words(
      'カルテに入れた写真や文書も封印の対象で、保存された一バイトが変わっても検証で分かり、どの資料かが示されます。',
      'Pictures and papers of a chart are part of the seal: one changed byte in the store is found, and the file is named.',
    ),
    [
      shown(
        'apps/server/src/walls/files.test.ts',
        'holds every file against its sealed digest, twice',
        'does not call in order what it could not reach',
      ),
    ],
    ['A-9-B-1'],
  ),
  'scans-fine-enough': implemented(
    words(
      '紙を読み取った画像は、紙の大きさと画素から 300 dpi・24ビットカラー（印字だけなら 200 dpi）以上かを確かめ、足りなければ受け取りません。紙の置き場所を必ず記録します。',
      'A scan is taken only at 300 dots an inch in 24-bit colour (200 for print alone), computed from its pixels and paper, and with where its paper lies.',
    ),
    [
      shown(
        'apps/server/src/scans.test.ts',
        'is kept with what paper it was, how finely it was read, and where the paper lies',
        'of print alone may be grey and somewhat coarser (A-9.5-C-1-1)',
      ),
      shown('packages/domain/src/scans.test.ts', 'is told by the coarser side'),
    ],
    ['A-9.5-B-1', 'A-9.5-C-1', 'A-9.5-C-1-1', 'A-9.5-C-1-3', 'A-9.5-C-1-4', 'A-9.5-C-3'],
  ),
  'scans-compared-by-another': implemented(
    words(
      '読み取ったものは、読み取った人とは別の人が開いて紙と照合し、同じか、どこが違うかを記録します。開いていない人の照合は受け付けません。',
      'Somebody else than who scanned it opens a scan, compares it with its paper and records whether it is the same. Who has not opened it is refused.',
    ),
    [
      shown(
        'apps/server/src/scans.test.ts',
        'is for somebody else, who has opened it',
        'is refused by the database to who scanned it, whatever the program says',
      ),
    ],
    ['A-7.1-B-12'],
  ),
  'audit-trail': implemented(
    words(
      '患者の情報を読む操作も変える操作も、断られた操作も、誰が誰について行ったかを同じ取引の中で記録します。',
      'Every read, change and refusal is recorded in its own transaction: who did what about whom.',
    ),
    [
      shown(
        'apps/server/src/walls/audit-and-chain.test.ts',
        'names the patient of every read',
        'names every patient of a list',
        'keeps what was refused',
        'is written in the act itself: when it cannot be written, nothing else is',
      ),
    ],
    ['A-6.5-C-7', 'A-7.3-C-2-4'],
  ),
  'from-where-it-was-done': implemented(
    words(
      '記録の一件ごとに、いつ、誰が、どこ（接続元のアドレス）から、誰の情報に、何をしたかを持ちます。失敗したログインも残ります。',
      'Each event holds when, who, from where (the address), about whose data and what. Failed sign-ins stand there too.',
    ),
    [
      shown(
        'apps/server/src/worker/stream-audit.test.ts',
        'holds every event once, in the order of the chain, with ids alone',
      ),
      shown(
        'apps/server/src/attacks-on-signing-in.test.ts',
        'stands in the trail of the clinic: whose way in, and from where',
      ),
      shown(
        'apps/server/src/access-log.test.ts',
        'tells in order of time who did what to whose data, and counts it',
      ),
    ],
    ['A-7.1-B-1'],
  ),
  'audit-trail-nobody-changes': implemented(
    words(
      'アクセスの記録は、アプリのどの役割にも書き換えも削除もできません。鎖の検証で、最初に変えられた記録が分かります。',
      'No role of the application can change or remove the audit trail, and the chain shows the first record that was changed.',
    ),
    [
      shown(
        'apps/server/src/walls/append-only.test.ts',
        'can neither change nor remove a row of %s',
        'is written by the sealer alone',
      ),
      shown(
        'apps/server/src/walls/audit-and-chain.test.ts',
        'links every audit event, judgement and note once, in order, and is found intact',
        'shows the first record that even a superuser has changed',
      ),
      shown(
        'apps/server/src/walls/seal.test.ts',
        'finds a whole tail that was made anew, link by link, with every hash right',
        'finds whatever somebody changes anywhere, and nothing where nothing was',
      ),
    ],
    ['A-6.5-C-8'],
  ),
  'records-only-grow': implemented(
    words(
      '確定した記録は追記だけができ、誰も書き換えたり消したりできません。別の患者の記録とは取り違えられず、失われたときは控えから戻せます。',
      'Finalised records only grow: nobody rewrites or removes them, none can be tied to another patient, and what is lost comes back from a backup.',
    ),
    [
      shown('apps/server/src/walls/append-only.test.ts', 'can neither change nor remove a row of %s'),
      shown(
        'apps/server/src/worker/seal/check-chains.test.ts',
        'writes to those who watch over the system once a record was changed, and names no patient',
      ),
      shown(
        'apps/server/src/borrowed-facts.test.ts',
        "does not rest on another patient's visit, through the API or in SQL",
      ),
      shown(
        'apps/server/src/backup.test.ts',
        'brings back every row of every table and everything that guards them',
      ),
    ],
    ['A-7.1-B-2', 'A-7.1-C-2-1d'],
  ),
  'names-on-the-note': implemented(
    words(
      '確定した記録には、入力した人と確定した人の当時の氏名と、データベースの時刻が残ります。確定できるのは担当の医師だけで、書き換えは封印の点検で見つかります。',
      'A finalised note keeps the names of author and finaliser as they were then, and the time of the database. Its doctor alone finalises it, and a change is found by the check of the seal.',
    ),
    [
      shown(
        'apps/server/src/names-on-the-note.test.ts',
        'is finalised by the doctor of the consultation alone',
        'names who wrote and who finalised it, and when by the time of the database',
        'goes on naming them as they were called then, whoever is called otherwise later',
      ),
      shown(
        'apps/server/src/walls/seal.test.ts',
        'finds whatever somebody changes anywhere, and nothing where nothing was',
      ),
    ],
    ['A-7.1-A-1', 'A-7.1-B-8', 'A-7.1-B-9', 'A-7.1-C-2-1a', 'A-7.1-C-2-1c'],
  ),
  'looked-at-before-finalising': implemented(
    words(
      '確定の前に、患者の名前と生年月日、記載のすべて、自動で記録される内容を一つの画面に示します。示した内容はサーバーが記録し、そのあとに少しでも変わったものは確定できません。空欄の項目は「記載なし」と示します。',
      'Before finalising, one screen shows whose note it is, all that was written and all that is recorded by itself. The server keeps what it has shown, and nothing that has changed since can be finalised. What is empty is shown as empty.',
    ),
    [
      shown(
        'apps/server/src/seen-before-finalised.test.ts',
        'is shown before as a whole: words, header, whose it is, who entered and who finalises it',
        'is nothing that nobody has looked at',
        'is nothing whose words changed after they were looked at',
        'is nothing whose header changed after it was looked at',
        'finalises no %s',
      ),
      shown('e2e/src/endings.test.ts', 'is amended by a new version, and the former stays to be read'),
    ],
    ['A-7.1-B-3', 'A-7.1-B-10', 'A-7.1-C-2-1b'],
  ),
  'entries-approved': implemented(
    words(
      '代わりに入力してよい人（個人または職種）、代わられる医師、診療録のどこを入力してよいかを、管理者が定めます。誰が誰に代わっていつ入力したかは、その都度残ります。医師は最初の画面で知らされ、開いた内容だけを承認するか、理由を付けて差し戻します。承認されていないものがある間は、誰も、時間によっても、確定できません。長く待つものは催促されます。',
      'An administrator sets who, a person or a role, may enter which parts of a note for which doctor. Each use keeps who entered for whom and when. The doctor is told on their first page, and approves or sends back only what they have opened. While anything waits nobody finalises, nor does time; what waits long is chased.',
    ),
    [
      shown(
        'apps/server/src/entered-on-behalf.test.ts',
        'is nobody until an administrator says so, for that doctor and those parts alone',
        'stands with who for whom and when, and its doctor is told on their first page that it waits',
        'is not approved unopened',
        'is not approved as it was opened once other words have taken its place',
        'keeps the note from being finalised while any of it waits, by whomever',
        'is chased once it has waited too long, with a duty and a letter, once',
        'stands in the note once approved, below what its doctor wrote, and every author is kept',
      ),
      shown(
        'e2e/src/records.test.ts',
        'an administrator lets the counter enter for a doctor, who opens and approves it before finalising',
      ),
    ],
    ['A-7.1-C-4-1', 'A-7.1-C-4-2', 'A-7.1-C-4-3'],
  ),
  'finalised-for-its-doctor': implemented(
    words(
      '医師が確定できないときに代わって確定する人は、医院が決まりとして定めます。代わった人、代わられた医師、理由は記録に残ります。時間による自動の確定は、管理者が定めるまで行われません。定めたときは、前もって担当の医師に知らせ、入力者は書いた人、確定者は担当の医師として、どの決まりによるかとともに残ります。',
      'Who finalises where a doctor cannot, the clinic sets as a rule; who did, for whom and why stands on the note. Nothing is finalised by time until an administrator sets it. Then the doctor is told before, and the note keeps who wrote it, whose it is, and which rule it was.',
    ),
    [
      shown(
        'apps/server/src/finalised-for-its-doctor.test.ts',
        'is finalised in their place by those alone whom the rule of the clinic names',
        'is finalised with the reason, once it was looked at, and says in whose place',
        'is off until an administrator sets it',
        'tells the doctor first, once, and waits',
        'then finalises with who wrote and whose note it is, tells them, and closes nothing',
        'finalises nothing %s',
      ),
      shown(
        'packages/domain/src/auto-finalising.test.ts',
        'is never finalised before its time, nor before its doctor has known of it',
      ),
    ],
    ['A-7.1-C-2-1e', 'A-7.1-C-2-1f'],
  ),
  'read-by-any-browser': implemented(
    words(
      '一人の患者の、または医院の全員のカルテを、一つの命令で、どのブラウザーでも開ける頁、すべての記録のデータ、資料のファイルとして書き出せます。サーバーもスクリプトも通信も要りません。書き出しは、目的とともに記録されます。',
      'The chart of a patient, or those of a clinic, are written by one command as pages any browser opens, every record as data, and the files. They need no server, no script and no network; each writing is kept with its purpose.',
    ),
    [
      shown(
        'apps/server/src/read-chart.test.ts',
        'shows every version of a note with its names and times, and everything else that stands',
        'runs nothing and asks nothing of anybody, whatever was written into it',
        'carries its files in the clear and every record as data, for nobody else of the machine to read',
        'is written down as a reading of that chart, with its purpose',
        'is the same page and the same records, for whoever reads notes and has shown who they are',
      ),
    ],
    ['A-7.2-D-2'],
  ),
  'corrections-are-versions': implemented(
    words(
      '確定のあとの訂正は、理由を付けた新しい版になります。前の版は番号順に残り、どの二つも並べて、消した部分と加えた部分を読み比べられます。',
      'A correction is a new version with its reason. The former ones stay, in order; any two stand beside each other with what was taken out and put in.',
    ),
    [
      shown(
        'apps/server/src/endings.test.ts',
        'cannot be amended in place: a correction is a new version with its reason',
      ),
      shown('e2e/src/endings.test.ts', 'is amended by a new version, and the former stays to be read'),
      shown('apps/web/src/parts/record/difference.test.ts', 'leaves both versions whole, to the letter'),
    ],
    ['A-7.1-B-6', 'A-7.1-C-3-1', 'A-7.1-C-3-2'],
  ),
  'guarded-as-long-as-kept': implemented(
    words(
      '保存期間を過ぎた記録も消えず、同じ壁の中に残ります。移行の前の控えは、本人以外には読めません。',
      'What is kept beyond its time stays behind the same walls, and a backup is readable by nobody else.',
    ),
    [
      shown(
        'apps/server/src/walls/append-only.test.ts',
        'keeps every table that names a clinic under forced row-level security',
        'can neither change nor remove a row of %s',
      ),
      shown('apps/server/src/backup.test.ts', 'says where the backup is, which nobody else may read'),
    ],
    ['A-3.4-B-1'],
  ),
  'masters-stay-as-they-were': implemented(
    words(
      '説明の文、医療機関の方針、確認結果は版ごとに残り、あとから変えても過去の記録は変わりません。',
      'Texts, policies and judgements are kept by version; what changes later does not touch what was recorded.',
    ),
    [
      shown('apps/server/src/walls/append-only.test.ts', 'can neither change nor remove a row of %s'),
      shown('apps/server/src/borrowed-facts.test.ts', 'is not made on texts that came after the explanation'),
    ],
    ['A-7.3-C-4-2'],
  ),
  'damage-is-found-and-mended': implemented(
    words(
      '控えから全行を戻せます。変えられた控えは受け付けず、鎖の検証で損なわれた記録を示し、過去の時点へ戻したときは失われた範囲を署名して残します。',
      'Every row comes back from a backup; a changed backup is refused, the chain names the record that was damaged, and a restore to an earlier moment signs what it lost.',
    ),
    [
      shown(
        'apps/server/src/backup.test.ts',
        'brings back every row of every table and everything that guards them',
        'is refused when a file was changed or the folder is none',
        'stands behind the heads signed since, which is said and signed',
      ),
      shown(
        'apps/server/src/walls/audit-and-chain.test.ts',
        'shows the first record that even a superuser has changed',
      ),
    ],
    ['A-7.3-C-2-5'],
  ),
  'explained-and-agreed-before': implemented(
    words(
      '患者は、自分の記録をオンラインで見る前に、目的、危険、責任の分担、法律の説明を読んで合意します。版と人と時刻が残り、いつでもやめられます。通話も、システムの危険を説明し合意を得てからでなければ始められません。',
      'Before patients read their own record online they are told purpose, risks, who answers for what, and the law, and agree; version, person and time are kept, and they can withdraw. No call begins before the risks of the system were explained and agreed to, either.',
    ),
    [
      shown(
        'apps/server/src/portal-terms.test.ts',
        'waits until its person was told what it is for, what may go wrong and who answers for what',
        'is agreed to once for each version, by whom and when stands for good',
        'keeps no visit from anybody: it closes with a withdrawal, and care goes on',
        'is asked anew when the clinic says it in words of its own',
      ),
      shown(
        'apps/server/src/refusals.test.ts',
        'is refused without agreement and plan, clause by clause',
        'is refused once the agreement was withdrawn',
      ),
      shown('apps/server/src/borrowed-facts.test.ts', 'is not made on texts that came after the explanation'),
    ],
    ['A-6.11-C-9b'],
  ),
  'taken-in-as-plain-words': implemented(
    words(
      '外から読み込むのは、管理者が選ぶ公表チェックリストだけです。形と大きさを確かめ、文字として扱い、違うものは受け付けません。メールは受け取りません。',
      'All that is taken in from outside is a published checklist an administrator chose: its form and size are checked, it is handled as words, and anything else is refused. No mail is received.',
    ),
    [
      shown(
        'apps/server/src/checklists.test.ts',
        'with faults is refused with all of them, each at its place',
        'is brought by an administrator, and read by whoever answers for the clinic',
      ),
      shown('packages/guideline/src/published-checklist.test.ts', 'is refused with every fault at once'),
    ],
    ['A-6.11-B-3'],
  ),
  'measures-can-be-shown': implemented(
    words(
      'この一覧は、対策と証拠をデータで持ち、第三者への説明に使えます。証拠のない項目や古い一覧はテストが見つけます。',
      'This list holds measures and proofs as data and can be shown to anybody; tests find an entry without proof and a stale page.',
    ),
    [
      shown(
        'packages/guideline/src/safety/safety-controls.test.ts',
        'carry every entry, each in one',
        'rest on what is really there',
      ),
      shown(
        'packages/guideline/src/safety/safety-list.test.ts',
        '%s is as the controls say; write it anew with UPDATE=1',
      ),
    ],
    ['A-4.4-B-2', 'A-6-B-1'],
  ),
} as const satisfies Record<string, SafetyControlText>;
