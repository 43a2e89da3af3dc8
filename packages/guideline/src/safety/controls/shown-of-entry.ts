import { words } from '../../words.ts';
import { implemented, shown, type SafetyControlText } from '../safety-control.ts';

/** Who gets in, how, and for how long: shown by tests that try it. */
export const shownOfEntry = {
  'client-certificates': implemented(
    words(
      '端末やHPKIカードの証明書を人に結びつけ、ほかの人の承認を経て認めます。院外からの職員には、証明書を求める設定ができます。',
      'Certificates of devices and HPKI cards are bound to people and approved by somebody else; a clinic may ask staff outside for one.',
    ),
    [
      shown(
        'apps/server/src/client-certificates.test.ts',
        'is shown, registered by its holder, and opens nothing before somebody else has approved it',
        'is asked for outside the clinic’s networks alone, and everywhere from whoever comes from nowhere',
        'is worth nothing in the hands of another person',
      ),
      shown(
        'apps/server/src/certificates-shown.test.ts',
        'asks for a certificate, takes one of its authority, and turns nobody away who has none',
      ),
      shown(
        'apps/server/src/certificate-sign-in.test.ts',
        'signs in its holder after the password, and nobody else',
      ),
      shown('apps/server/src/walls/client-certificates.test.ts', 'is never approved by its holder'),
    ],
    ['A-6.11-C-3', 'A-6.11-C-10b', 'A-7.1-C-6'],
  ),
  'strictest-tls': implemented(
    words(
      'この装置が自ら話す HTTPS は TLS 1.3 だけです。1.2 は、理由を書いた設定でだけ、強い暗号に限って受け付けます。証明書の更新は、動かしたまま取り込みます。',
      'The HTTPS this system speaks itself is TLS 1.3 alone; 1.2 only by a setting that gives a reason, with the strict list of ciphers. A renewed certificate is taken up while it runs.',
    ),
    [
      shown(
        'apps/server/src/tls.test.ts',
        'speaks TLS 1.3 with the longest key first',
        'answers no plain HTTP',
        'tells browsers to come by HTTPS alone, and signs them in with a cookie only it carries',
        'refuses %s, which is off the strict list',
      ),
      shown(
        'apps/server/src/http/tls/renewal.test.ts',
        'is taken up when it was renewed, while the server runs',
      ),
    ],
    ['A-6.11-C-5', 'A-6.11-C-10a', 'A-6.11-C-10c', 'A-6.11-C-10d'],
  ),
  'two-factors': implemented(
    words(
      '職員は、パスキー、パスワードと認証アプリ、パスワードと証明書、または病院のアカウントで確かめた二要素で入ります。メールのリンクだけでは職員の仕事はできません。例外は非常時の封筒だけで、一度、狭い役割で、期限までです。',
      'Staff enter with a passkey, a password and an authenticator or certificate, or the hospital’s own two factors. A mailed link alone opens no work. An envelope of an emergency is the one exception: once, narrowly, for a time.',
    ),
    [
      shown(
        'apps/server/src/hospital-sign-in.test.ts',
        'opens the work of whoever the provider knows with two factors',
      ),
      shown(
        'apps/server/src/certificate-sign-in.test.ts',
        'signs in its holder after the password, and nobody else',
      ),
      shown('apps/server/src/real-mode.test.ts', 'staff need both factors, and no code is taken twice'),
      shown('apps/server/src/sign-in-by-link.test.ts', 'is one factor, and opens no work of staff'),
      shown(
        'apps/server/src/hostile-input.test.ts',
        'keeps nothing open to somebody who is not signed in, but what is public',
      ),
      shown(
        'e2e/src/real-mode.test.ts',
        'goes from an invited doctor to a closed follow-up, with a passkey and a mailed link',
      ),
    ],
    ['A-6.5-B-1', 'A-6.5-C-1', 'A-6.5-C-12', 'A-6.5-D-5', 'A-6.9-D-2', 'A-7.1-C-1-1a'],
  ),
  'two-factors-of-the-hospital': implemented(
    words(
      '病院のアカウント（OpenID Connect）で入るときは、5分以内に二要素を確かめたという答えだけを受け付けます。画面は病院の側とは別にロックされ、ほかの端末やタブでは入り直します。',
      'Whoever comes by the hospital’s own sign-in enters where it asserts two factors of the last five minutes. The screen locks by itself, and another terminal or tab begins anew.',
    ),
    [
      shown(
        'apps/server/src/hospital-sign-in.test.ts',
        'opens the work of whoever the provider knows with two factors',
        'opens a locked screen again: who came by the provider shows there anew who they are',
        'refuses %s',
        'opens nothing with the ticket of another errand, so that nobody is signed in as somebody else',
      ),
      shown(
        'apps/server/src/session-lock.test.ts',
        'locks after ten minutes without a touch, and opens for its own person alone',
      ),
    ],
    ['A-6.5-B-2'],
  ),
  'ways-back-in': implemented(
    words(
      'ログイン方法をなくした人には、担当者が本人を確かめて台帳に残してから、15分の一度だけのリンクを渡します。自分自身には渡せません。新しい方法ができると前のものとすべてのログインが終わり、本人にメールで知らせます。端末や鍵が手元にない日は、担当者の番号で24時間までの利用を認め、あとで本人が確かめます。他人の利用のおそれがあれば、その場で止めて操作を一覧します。書類の写しは預からず、保管場所を記します。',
      'Whoever lost their ways in gets a link of fifteen minutes, once, after an officer has made sure who they are and written it into the ledger; nobody helps themselves. The former ways and all sessions end with the new ones, and the person is told. A code of the officer stands for a forgotten device for 24 hours at most, and its person looks through what was done. An account that may be misused is stopped at once and what it did is listed. Copies of papers are not stored; the ledger says where they lie.',
    ),
    [
      shown(
        'apps/server/src/recovery.test.ts',
        'is given a link at the counter, once, and everything of before ends when the new stands',
        'waits a quarter of an hour at most',
        'lets nobody help themselves, keeps no number, and asks where the copy of a paper lies',
        'works with a code of the officer until the day is over, and looks through it afterwards',
        'is stopped at once with all it has, and what it did since is listed',
        'is helped on the server itself, which stands in the ledger too',
      ),
    ],
    ['A-6.5-C-3', 'A-6.5-C-13-2', 'A-6.5-C-13-2b'],
  ),
  'passkeys-that-verify': implemented(
    words(
      'パスキーは、端末が本人を確かめた（指紋、顔、暗証番号）答えだけを受け付けます。別のサイト、別の人、写された鍵の答えは断ります。',
      'A passkey’s answer counts only where the device has verified its owner. Answers for another site or person, or of a copied key, are refused.',
    ),
    [
      shown(
        'apps/server/src/attacks-on-signing-in.test.ts',
        'signs in for our own page, and a lie about anything is refused',
        'whose counter goes back was copied, and opens nothing',
        'answers a challenge once, and one made for another purpose or person not at all',
      ),
    ],
    ['A-6.5-B-5'],
  ),
  'screens-that-lock': implemented(
    words(
      '職員の画面は、操作のないまま設定の時間（初めは10分、長くて15分）が過ぎるか、F8を押すとロックされます。中身は画面にも印刷にも残らず、本人の確認のあと同じところから続けられます。通話は切れません。',
      'A staff screen locks after the set minutes without a touch (ten at first, fifteen at most), or with F8. Nothing of it is seen or printed; its person goes on where they were. A call is not cut off.',
    ),
    [
      shown(
        'apps/server/src/session-lock.test.ts',
        'locks after ten minutes without a touch, and opens for its own person alone',
        'is kept open by what the person touches, and not by what the page asks',
        'locks by hand, at once, with every tab and socket of the session',
        'can be allowed no more than a quarter of an hour, in the API or in SQL',
        'is never locked away, and lets nothing else through once it is locked by hand',
      ),
      shown(
        'e2e/src/lock.test.ts',
        'a locked screen hides everything in every tab, keeps what was being written, and goes on from there',
      ),
    ],
    ['A-6.5-C-4', 'A-6.5-D-2'],
  ),
  'everybody-enters-as-oneself': implemented(
    words(
      '代わりに入力する人も自分のアカウントで入り、その名前が記録に残ります。',
      'Whoever enters something for another signs in as themselves, and their name stays beside it.',
    ),
    [
      shown(
        'apps/server/src/old-visits.test.ts',
        'of the last week is recorded by a clerk, with who did it and when beside it',
      ),
      shown('apps/server/src/real-mode.test.ts', 'staff need both factors, and no code is taken twice'),
    ],
    ['A-7.1-B-5'],
  ),
  'sessions-not-taken-over': implemented(
    words(
      'セッションはスクリプトから読めない Cookie にあり、よそのページからの呼び出しと接続を断ります。送信元のアドレスは名乗りではなく実際のものを使います。',
      'A session lives in a cookie no script reads; calls and sockets from foreign pages are refused, and a caller’s address is the one seen.',
    ),
    [
      shown(
        'apps/server/src/http/openapi.test.ts',
        'hands the session out in a cookie no script reads and no other site sends',
      ),
      shown(
        'apps/server/src/hostile-input.test.ts',
        'refuses a call without our header, or from a foreign page',
      ),
      shown(
        'apps/server/src/realtime/sockets.test.ts',
        'is refused to strangers, to foreign pages and to people without a seat',
      ),
      shown(
        'e2e/src/proxies.deep.test.ts',
        'names the caller by the address it sees, whatever the caller claims',
      ),
    ],
    ['A-6.11-C-1c'],
  ),
  'both-ends-verified': implemented(
    words(
      '利用者を単位に相手を確かめます。職員は二要素、患者は本人あての一度きりのリンクと、診察のはじめの本人確認です。',
      'People are the unit that is verified: staff by two factors, patients by a link of their own and by the check at the beginning of the examination.',
    ),
    [
      shown('apps/server/src/real-mode.test.ts', 'staff need both factors, and no code is taken twice'),
      shown(
        'apps/server/src/mails.test.ts',
        'a patient’s link arrives by mail, is not burned by being opened, and works once',
      ),
      shown(
        'e2e/src/in-the-call.test.ts',
        'is asked for the kind of the papers, never a number, and the record says how it was checked',
      ),
    ],
    ['A-6.11-C-2'],
  ),
} as const satisfies Record<string, SafetyControlText>;
