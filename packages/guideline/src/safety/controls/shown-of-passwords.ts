import { words } from '../../words.ts';
import { implemented, shown, type SafetyControlText } from '../safety-control.ts';

/** What a password is, how it is kept, and who guesses at it: shown by tests that try it. */
export const shownOfPasswords = {
  'passwords-nobody-else-knows': implemented(
    words(
      'パスワードは、一度だけ使えるリンクで本人が決めます。担当者は決めることも読むこともできません。',
      'Everybody sets their own password through a link that works once. Nobody else sets it, and nobody reads it.',
    ),
    [
      shown(
        'apps/server/src/real-mode.test.ts',
        'the first administrator sets password and authenticator app together',
      ),
      shown(
        'apps/server/src/attacks-on-signing-in.test.ts',
        'of an invitation opens once, for one of two who use it at once',
      ),
      shown('apps/server/src/password-rules.test.ts', 'is read by no role but the one that signs people in'),
    ],
    ['A-6.5-C-2'],
  ),
  'passwords-of-a-mode': implemented(
    words(
      'パスワードは文字、数字、記号を混ぜ、医療機関の選んだ方式（a、b、c）の長さを満たすものだけを受け付けます。初めは c で13文字です。b では60日以内ごとに、ログインのときに変更を求めます。名前や番号、年月日、よくある言葉、前のものに似たものは断ります。',
      'A password mixes letters, digits and signs and is as long as the clinic’s mode (a, b or c) asks; c with thirteen at first. In mode b another is asked for at the sign-in after sixty days at most. Names, numbers, dates, common words and what is like the former one are refused.',
    ),
    [
      shown(
        'packages/domain/src/password-policy.test.ts',
        '%s has the faults %j',
        'is not like the one it takes the place of',
        '%j is strict enough: %s',
      ),
      shown('apps/server/src/platform/guessable.test.ts', '%s is guessable: %s'),
      shown(
        'apps/server/src/password-rules.test.ts',
        '%s is refused: %s',
        'is never laxer than the guideline, in the API or in SQL',
        'b lets shorter ones pass and asks for another after its days, at the sign-in itself',
      ),
      shown(
        'apps/server/src/own-account.test.ts',
        'changes its password with the present one and a code, and takes none back',
      ),
    ],
    [
      'A-6.5-B-3',
      'A-6.5-C-13',
      'A-6.5-C-13-4',
      'A-6.5-C-13-4a',
      'A-6.5-C-13-4b',
      'A-6.5-C-13-4c',
      'A-6.5-C-13-5',
    ],
  ),
  'passwords-kept-as-hashes': implemented(
    words(
      'パスワードは元に戻せない形（argon2id、64 MiB、3回）で、サーバーの鍵を混ぜて保存します。サインインを扱う役割のほかは読めず、設定ファイルにも書きません。',
      'Passwords are kept in a form nobody turns back (argon2id, 64 MiB, three passes), mixed with the server’s key. No role but the one that signs people in reads them, and none stands in a file of settings.',
    ),
    [
      shown(
        'apps/server/src/platform/secrets.test.ts',
        'keeps no password that could be read, and none twice alike',
        'opens nothing without the server’s own key, though the database were stolen',
      ),
      shown(
        'apps/server/src/password-rules.test.ts',
        'is read by no role but the one that signs people in',
        'is kept anew under the costs of today when its person signs in',
      ),
    ],
    ['A-6.5-C-13-1', 'A-6.5-C-13-3'],
  ),
  'tries-slowed-down': implemented(
    words(
      'ログインに続けて失敗すると、次に試せるまでの時間が倍ずつ延び、その間は受け付けません。',
      'After several failed sign-ins the next one has to wait, twice as long each time, and nothing is taken meanwhile.',
    ),
    [
      shown(
        'apps/server/src/real-mode.test.ts',
        'an unknown address and a wrong password are told apart by nobody, and tries are slowed down',
      ),
      shown('apps/server/src/sign-in-by-link.test.ts', 'is still slowed down after very many tries'),
      shown(
        'apps/server/src/attacks-on-signing-in.test.ts',
        'goes on for ten thousand seconds, a try every ten of them, and a dozen tries are looked at',
        'sends fifty passwords at once, and three are looked at',
        'sends fifty codes at once, under ten tickets, and three are looked at',
        'of many addresses from one place is held back by place',
      ),
      shown(
        'apps/server/src/http/doors.test.ts',
        'whatever cookie they invent, at the doors and at what is public',
      ),
    ],
    ['A-6.5-D-4', 'A-6.5-D-4-1', 'A-6.5-D-4-2'],
  ),
} as const satisfies Record<string, SafetyControlText>;
