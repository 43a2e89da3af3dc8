import { words } from '../../words.ts';
import { notApplicable, passage, shown, type SafetyControlText } from '../safety-control.ts';

/** Cannot arise: the release has nothing it could be about. */
export const cannotArise = {
  'no-pharmacy': notApplicable(
    words(
      'Onshin は調剤録も、紙や調剤済みの処方箋も扱いません。',
      'Onshin holds no dispensing records and no paper or dispensed prescriptions.',
    ),
    ['A-3.2-B-2', 'A-3.3-B-1', 'A-3.3-B-2', 'A-9.4-C-1', 'A-9.4-C-2'],
  ),
  'no-prescriptions': notApplicable(
    words(
      'この版は処方を出しません。処方や注射のデータを作らず、やり取りもしません。',
      'This release issues no prescription, and makes and exchanges no data of prescriptions or injections.',
    ),
    ['A-5.1.1-B-HS022', 'A-5.1.1-B-HS027', 'A-5.2-B-3', 'A-5.2-B-14'],
    [
      passage(
        'docs/decisions/0011-no-prescription-in-the-first-release.md',
        'The first release issues no prescription',
      ),
    ],
  ),
  'no-images-results-or-ward': notApplicable(
    words(
      '画像、波形、検査結果、手術、看護、入院、介護、健診の記録を扱いません。',
      'Onshin holds no images, waveforms, results of tests, operations, nursing, ward, care or check-up records.',
    ),
    [
      'A-3.1-B-2',
      'A-5.1.1-B-HS009',
      'A-5.1.1-B-HS010',
      'A-5.1.1-B-HS011',
      'A-5.1.1-B-HS012',
      'A-5.1.1-B-HS014',
      'A-5.1.1-B-HS016',
      'A-5.1.1-B-HS017',
      'A-5.1.1-B-HS024',
      'A-5.1.1-B-HS028',
      'A-5.1.1-B-HS030',
      'A-5.1.1-B-HS032',
      'A-5.1.3-B-2',
      'A-5.1.3-B-3',
      'A-5.1.3-B-5',
      'A-5.1.3-B-6',
      'A-5.1.3-B-9',
      'A-5.1.3-B-10',
      'A-5.2-B-1',
      'A-5.2-B-2',
      'A-5.2-B-4',
      'A-5.2-B-6',
      'A-5.2-B-7',
      'A-5.2-B-8',
      'A-5.2-B-9',
      'A-5.2-B-10',
      'A-5.2-B-11',
      'A-5.2-B-12',
      'A-5.2-B-16',
      'A-5.2-B-17',
      'A-5.2-B-20',
    ],
    [
      shown(
        'apps/server/src/walls/append-only.test.ts',
        'has nowhere to put a recording: it is off because there is none (invariant 9)',
      ),
    ],
  ),
  'no-line-to-other-institutions': notApplicable(
    words(
      'この版には、ほかの医療機関や地域連携のネットワークとつながる機能がありません。',
      'This release has no line to other institutions or regional networks.',
    ),
    ['A-4.3-B-1-a1', 'A-4.3-B-1-a2', 'A-5.1.1-B-HS025', 'A-5.1.1-B-HS031'],
  ),
  'no-signed-documents': notApplicable(
    words(
      '法令で署名や押印が要る文書（処方箋、診断書、紹介状など）を作らないため、電子署名を使いません。HPKIカードは、ログインのときの本人の認証だけに使えます。',
      'Onshin makes no document that the law wants signed or sealed, and signs nothing electronically. An HPKI card may say who signs in, and no more.',
    ),
    [
      'A-5.2-B-5',
      'A-5.2-B-24',
      'A-5.2-B-25',
      'A-6.11-C-12',
      'A-6.12-A-1',
      'A-6.12-B-1',
      'A-6.12-B-2',
      'A-6.12-B-3',
      'A-6.12-C-0',
      'A-6.12-C-1',
      'A-6.12-C-1-1',
      'A-6.12-C-1-2',
      'A-6.12-C-1-3',
      'A-6.12-C-2',
      'A-6.12-C-2-1',
      'A-6.12-C-2-2',
      'A-6.12-C-2-3',
      'A-6.12-C-3',
    ],
    [
      passage(
        'docs/decisions/0011-no-prescription-in-the-first-release.md',
        'The first release issues no prescription',
      ),
    ],
  ),
  'no-paper-kept-outside': notApplicable(
    words(
      'Onshin の記録は電子の記録だけで、紙やフィルムのまま外に預けるものはありません。',
      'All that Onshin keeps is electronic; nothing of it is kept outside on paper or film.',
    ),
    [
      'A-App2-B-1',
      'A-App2.1-C-1-1',
      'A-App2.1-C-1-2',
      'A-App2.1-C-2-1',
      'A-App2.1-C-2-2',
      'A-App2.2-C-1-1',
      'A-App2.2-C-1-2',
      'A-App2.2-C-1-3',
      'A-App2.2-C-2-1',
      'A-App2.2-C-2-2',
      'A-App2.2-C-2-3',
      'A-App2.2-D-1',
      'A-App2.2-D-1-1',
      'A-App2.2-D-1-2',
      'A-App2.2-D-1-3',
      'A-App2.3-C-1-1',
      'A-App2.3-C-1-2',
      'A-App2.3-C-1-3',
      'A-App2.3-C-2',
      'A-App2.3-C-2a',
      'A-App2.3-C-2b',
      'A-App2.3-C-2c',
      'A-App2.3-C-2d',
      'A-App2.3-C-2e',
      'A-App2.3-C-2f',
      'A-App2.3-C-2g',
      'A-App2.3-C-2h',
      'A-App2.3-C-2i',
      'A-App2.4-B-1',
    ],
  ),
  'no-measuring-devices': notApplicable(
    words(
      '検査装置やIoT機器からデータを受け取らず、患者に機器を貸し出す機能もありません。',
      'Onshin takes no data from measuring or IoT devices, and lends none.',
    ),
    [
      'A-6.5-C-15',
      'A-6.5-C-15-1',
      'A-6.5-C-15-2',
      'A-6.5-C-15-3',
      'A-6.5-C-15-4',
      'A-6.5-D-7',
      'A-7.1-C-1-2a',
      'A-7.1-C-1-2b',
      'A-7.1-C-2-2a',
      'A-7.1-C-2-2b',
    ],
  ),
  'no-factor-of-a-room': notApplicable(
    words(
      '部屋の入口での認証を、二要素の一つに数えません。',
      'The authentication at a room’s door is never counted as one of two factors.',
    ),
    ['A-6.5-B-12'],
  ),
  'no-biometrics-at-the-server': notApplicable(
    words(
      '生体の情報は預かりません。パスキーの生体認証は端末の中で行われ、サーバーには届きません。',
      'No biometrics reach the server; a passkey’s own check happens inside the device.',
    ),
    ['A-6.5-B-4'],
  ),
  'log-needs-no-substitute': notApplicable(
    words(
      'アクセスの記録の機能があるため、業務日誌での代わりは要りません。',
      'There is an audit trail, so no diary has to stand in for it.',
    ),
    ['A-6.5-C-7-3'],
    [shown('apps/server/src/walls/audit-and-chain.test.ts', 'names the patient of every read')],
  ),
  'nothing-taken-in': notApplicable(
    words(
      '患者の記録に外部のシステムから自動で取り込むものはありません。資料は人が一つずつ選んで入れます。',
      'Nothing enters a patient’s record from other systems by itself. Files are chosen and put in by a person, one by one.',
    ),
    ['A-7.1-B-7'],
  ),
  'nothing-deleted-after-moving': notApplicable(
    words(
      '記録を外に移して手元から消す機能はありません。',
      'Nothing is moved outside and then deleted here.',
    ),
    ['A-7.3-B-4'],
  ),
  'no-letters-outside-unicode': notApplicable(
    words(
      '文字は Unicode で記録し、外字を使いません。',
      'Letters are kept in Unicode; none outside the standard is used.',
    ),
    ['A-5.3-B-2'],
  ),
  'gone-from-the-text': notApplicable(
    words(
      '終了した旧回線の話と、5.1版で統合または削除されたとみられる文です。',
      'About lines that have ended, and sentences that seem merged or removed in edition 5.1.',
    ),
    ['A-6.11-B-11', 'A-8.1.2-C-gov', 'A-8.1.2-D-gov'],
  ),
} as const satisfies Record<string, SafetyControlText>;
