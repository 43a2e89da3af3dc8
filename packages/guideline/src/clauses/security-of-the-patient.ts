import { must, type ClauseText } from './clause-text.ts';

/** V-2-(5)-3: what is asked of the patient. */
export const securityOfThePatient = {
  'S-2-5-3-0-1': must(
    'Ⅴ2(5)3)',
    'セキュリティとプライバシーのリスクを説明し、患者が決まりを守るようにします。',
    'Security and privacy risks are explained, and the patient takes on the rules.',
  ),
  'S-2-5-3-0-2': must(
    'Ⅴ2(5)3)',
    '患者の側にも責任があることを示します。',
    'It is made clear that the patient bears responsibility too.',
  ),
  'S-2-5-3-1-1': must(
    'Ⅴ2(5)3)3-1',
    '患者は、使うシステムのリスクを知っておきます。',
    'The patient knows the risks of the system.',
  ),
  'S-2-5-3-1-2': must(
    'Ⅴ2(5)3)3-1',
    '患者は、アプリとOSが更新されることを確かめます。',
    'The patient sees to it that app and operating system are updated.',
  ),
  'S-2-5-3-1-3': must(
    'Ⅴ2(5)3)3-1',
    '患者は、医師側の了解なく録音、録画、撮影をしません。',
    'The patient does not record or photograph without the doctor’s leave.',
  ),
  'S-2-5-3-1-4': must(
    'Ⅴ2(5)3)3-1',
    '患者は、医師のアカウントなどの情報を第三者に渡しません。',
    'The patient passes on no account details of the doctor.',
  ),
  'S-2-5-3-1-5': must(
    'Ⅴ2(5)3)3-1',
    '患者は、通信中に第三者を参加させません。',
    'The patient lets no third party join the call.',
  ),
  'S-2-5-3-1-6': must(
    'Ⅴ2(5)3)3-1',
    '汎用サービスでは、患者の側から発信しません。',
    'With a generic service the patient does not place the call.',
  ),
  'S-2-5-3-2-1-a': must(
    'Ⅴ2(5)3)3-2',
    '医療機関が判断して知らせた場合、患者は、求めがない限りチャットやファイル送付をしません。',
    'Where the clinic has so decided and said, the patient sends no chat or file unless asked.',
  ),
  'S-2-5-3-2-1-b': must(
    'Ⅴ2(5)3)3-2',
    '特に、外部URLへ誘導するチャットを送りません。',
    'Above all no chat leads to outside links.',
  ),
} as const satisfies Record<string, ClauseText>;
