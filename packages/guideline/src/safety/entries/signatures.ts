import { context, must, premise, type SafetyEntryText } from '../entry.ts';

/** 6.12: electronic signatures. */
export const signatures = {
  'A-6.12-A-1': premise(
    '6.12 A',
    '電子署名は、作成者を示すことと改変の有無を確認できることの両方を満たす措置（電子署名法2条1項）です。',
    'An electronic signature must both show the creator and allow detection of alteration (Electronic Signatures Act art. 2(1)).',
  ),
  'A-6.12-B-1': premise(
    '6.12 B',
    'RSA1024・SHA-1は移行済みで、RSA2048・SHA-2等へ移行し、証明書失効や暗号脆弱化によらず法定保存期間は署名検証を続けられるようにします。',
    'RSA-1024 and SHA-1 are retired in favour of RSA-2048/SHA-2 etc.; signatures must remain verifiable for the statutory period irrespective of certificate expiry or algorithm weakness.',
  ),
  'A-6.12-B-2': context(
    '6.12 B',
    '長期署名の標準（CAdES：JIS X 5092、XAdES：JIS X 5093）の利用が重要とされます。',
    'Use of standard long-term signature profiles (CAdES JIS X 5092, XAdES JIS X 5093) is stressed.',
  ),
  'A-6.12-B-3': premise(
    '6.12 B',
    '処方せん等は署名の正当性に加え医師等の国家資格も確認できる必要があります。',
    'Prescriptions etc. require confirming the national licence in addition to signature validity.',
  ),
  'A-6.12-C-0': must(
    '6.12 C',
    '法令で署名・記名押印が義務の文書を電子署名に代えるときは1〜3の条件を満たす署名とします。',
    'Where law requires signature/seal and it is replaced electronically, the signature must meet conditions 1-3.',
  ),
  'A-6.12-C-1': must(
    '6.12 C 1',
    '厚労省の監査基準に準拠したHPKI認証局、又は認定特定認証事業者等が出した証明書で署名します。',
    'Sign with certificates from an HPKI CA meeting the compliance audit standard or an accredited certification provider.',
  ),
  'A-6.12-C-1-1': must(
    '6.12 C 1(1)',
    '資格を格納するHPKIの利用が推奨され、検証すべき者全員が国家資格を含め正しく検証できることが必要です。',
    'HPKI with qualification attribute is recommended, and everyone who must verify needs to be able to verify including the national licence.',
  ),
  'A-6.12-C-1-2': must(
    '6.12 C 1(2)',
    '認定事業者以外の証明書でもA項は満たせるが、同等の厳密な本人確認と行政機関等による検証可能性が要ります。',
    'Certificates from non-accredited providers can satisfy A only with equally strict identity proofing and verifiability by authorities.',
  ),
  'A-6.12-C-1-3': must(
    '6.12 C 1(3)',
    '公的個人認証サービスも使えるが、行政機関以外の検証者が全員検証できる必要があります。',
    'JPKI may be used but every non-government verifier must also be able to verify it.',
  ),
  'A-6.12-C-2': must(
    '6.12 C 2',
    '署名済みの文書全体をタイムスタンプで固めます。',
    'Apply a timestamp to the whole document including the signature.',
  ),
  'A-6.12-C-2-1': must(
    '6.12 C 2(1)',
    'タイムスタンプは認定（一般財団法人日本データ通信協会）を受けた時刻認証局のものに限り、基準に沿い第三者が検証できる状態にします。',
    'Use timestamps from TSAs meeting the standard and accredited by the Japan Data Communications Association, verifiable by third parties.',
  ),
  'A-6.12-C-2-2': must(
    '6.12 C 2(2)',
    '法定保存期間中タイムスタンプの有効性を継続させる対策をとります。',
    'Keep timestamp validity throughout the statutory retention period.',
  ),
  'A-6.12-C-2-3': must(
    '6.12 C 2(3)',
    '今後の通知・指針・標準技術に注意し適切に対策します。',
    'Follow future notices, guidelines and standards on timestamps and long-term storage.',
  ),
  'A-6.12-C-3': must(
    '6.12 C 3',
    'タイムスタンプ付与時点で有効な電子証明書を使い、署名が有効な間に証明書・失効情報等の検証情報を集め、文書・署名値とともに全体にタイムスタンプを付します。',
    'Use a certificate valid at timestamping; while valid collect validation data (certificates, revocation) and timestamp it together with document and signature value.',
  ),
} as const satisfies Record<string, SafetyEntryText>;
