import { must, type ClauseText } from './clause-text.ts';

/** V-2-(5): communication, security and privacy. */
export const security = {
  'S-2-5-1-0-1': must(
    'Ⅴ2(5)1)',
    'オンライン診療を計画するとき、患者にセキュリティリスクを説明し、同意を得ます。',
    'When online care is planned, security risks are explained and the patient consents.',
  ),
  'S-2-5-1-1-1': must(
    'Ⅴ2(5)1)1-1',
    '医療機関は、事業者の説明を受け、対策と責任分界点を確認してから導入します。',
    'The clinic receives the vendor’s explanation and confirms measures and responsibilities before use.',
  ),
  'S-2-5-1-1-3': must(
    'Ⅴ2(5)1)1-1',
    'システム利用のリスクを説明して合意を得て、双方が合意した旨を診療録に記載します。',
    'Both sides agree on using the system after its risks are explained, and the chart says so.',
  ),
  'S-2-5-1-1-8': must(
    'Ⅴ2(5)1)1-1',
    '患者がいつでも医師本人と所属を確認できるように準備します。',
    'The patient can confirm the doctor’s identity and institution at any time.',
  ),
  'S-2-5-1-1-9': must(
    'Ⅴ2(5)1)1-1',
    '医師の本人確認の情報と医療機関の問い合わせ先を、システム上に掲載します。',
    'The doctor’s identity and the clinic’s contact are shown on the system.',
  ),
  'S-2-5-1-1-11-a': must(
    'Ⅴ2(5)1)1-1',
    '医師のいる空間で、診療に関わらない者が診察情報を知覚できないようにします。',
    'Nobody uninvolved can perceive the consultation on the doctor’s side.',
  ),
  'S-2-5-1-1-11-b': must(
    'Ⅴ2(5)1)1-1',
    '患者のいる空間に第三者がいないことを確認します。双方が同意した家族等や支援者は構いません。',
    'No third party is with the patient, save family or supporters both sides agreed to.',
  ),
  'S-2-5-1-1-12': must(
    'Ⅴ2(5)1)1-1',
    '意図しない第三者の参加や、患者のなりすましに注意します。',
    'The doctor watches for uninvited third parties and impersonation.',
  ),
  'S-2-5-1-1-13': must(
    'Ⅴ2(5)1)1-1',
    '双方とも、同意なく録音・録画・撮影をしないことを確認します。',
    'Both sides confirm that nothing is recorded or photographed without consent.',
  ),
  'S-2-5-1-2-1': must(
    'Ⅴ2(5)1)1-2',
    '通信は医療機関側からつなぎ、管理者権限を患者に渡しません。',
    'The clinic’s side opens the call and never hands its control to the patient.',
  ),
  'S-2-5-3-0-1': must(
    'Ⅴ2(5)3)',
    'セキュリティとプライバシーのリスクを説明し、患者が決まりを守るようにします。',
    'Security and privacy risks are explained, and the patient takes on the rules.',
  ),
  'S-2-5-3-1-5': must(
    'Ⅴ2(5)3)3-1',
    '患者は、通信中に第三者を参加させません。',
    'The patient lets no third party join the call.',
  ),
} as const satisfies Record<string, ClauseText>;
