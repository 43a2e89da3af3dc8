import { badExample, definition, must, principle, should, type ClauseText } from './clause-text.ts';

/** V-2-(5)-1: what the clinic does for security and privacy. */
export const securityOfTheClinic = {
  'S-2-5-0-1': principle(
    'Ⅴ2(5)①',
    'システムを適切に選び、漏えい、不正アクセス、改ざん、停止などに備えて行います。',
    'Systems are chosen well, and their risks of leakage, intrusion, tampering and failure are met.',
  ),
  'S-2-5-0-n1': definition(
    'Ⅴ2(5)①※1',
    'オンライン診療システムとは、オンライン診療のために作られた、見て聞くための仕組みです。',
    'An online consultation system is one made for online care with sight and sound.',
  ),
  'S-2-5-0-n2': definition(
    'Ⅴ2(5)①※2',
    '汎用サービスとは、オンライン診療に限らず広く使われる、見て聞くためのサービスです。',
    'A generic service is one in general use with sight and sound.',
  ),
  'S-2-5-1-0-1': must(
    'Ⅴ2(5)1)',
    'オンライン診療を計画するとき、患者にセキュリティリスクを説明し、同意を得ます。',
    'When online care is planned, security risks are explained and the patient consents.',
  ),
  'S-2-5-1-0-2': must(
    'Ⅴ2(5)1)',
    '使うシステムによって講じる対策が違うことを理解します。',
    'The clinic understands that measures differ by system.',
  ),
  'S-2-5-1-0-3': should(
    'Ⅴ2(5)1)',
    'システムは更新され、リスクも変わることについて、理解を深めます。',
    'The clinic deepens its understanding that systems and their risks change.',
  ),
  'S-2-5-1-1-1': must(
    'Ⅴ2(5)1)1-1',
    '医療機関は、事業者の説明を受け、対策と責任分界点を確認してから導入します。',
    'The clinic receives the vendor’s explanation and confirms measures and responsibilities before use.',
  ),
  'S-2-5-1-1-2-a': must(
    'Ⅴ2(5)1)1-1',
    '医療情報システムに影響し得るなら、安全管理関連ガイドラインに沿った対策も行います。',
    'Where medical information systems may be affected, the safety guidelines are kept too.',
  ),
  'S-2-5-1-1-2-b': must(
    'Ⅴ2(5)1)1-1',
    '汎用サービスは、医療情報システムに影響しない設定で使います。',
    'A generic service is set so as not to affect the medical information system.',
  ),
  'S-2-5-1-1-2-n1': definition(
    'Ⅴ2(5)1)1-1※1',
    '医療情報システムには、患者の情報を持つ端末や、遠くから見る携帯端末、ネットワークも含まれます。',
    'Medical information systems include any device that holds or shows patients’ data, and the networks.',
  ),
  'S-2-5-1-1-2-n2': badExample(
    'Ⅴ2(5)1)1-1※2',
    '電子カルテの端末で直接オンライン診療を行い、事故が全患者の情報に及ぶ例。',
    'Bad: online care on the very terminal of the chart system, so that a breach reaches every patient.',
  ),
  'S-2-5-1-1-3': must(
    'Ⅴ2(5)1)1-1',
    'システム利用のリスクを説明して合意を得て、双方が合意した旨を診療録に記載します。',
    'Both sides agree on using the system after its risks are explained, and the chart says so.',
  ),
  'S-2-5-1-1-4': must(
    'Ⅴ2(5)1)1-1',
    '計画を作るとき、リスクと対策、責任の所在の問い合わせに答えられるよう、説明文書か担当者を用意します。',
    'When plans are made, a document or a person is ready to answer on risks, measures and responsibility.',
  ),
  'S-2-5-1-1-5': must(
    'Ⅴ2(5)1)1-1',
    'OSやソフトの更新は事業者と確認して行い、できないときは説明を受けて対応します。',
    'Updates are made in agreement with the vendor; what cannot be updated is dealt with on its advice.',
  ),
  'S-2-5-1-1-6': must(
    'Ⅴ2(5)1)1-1',
    '必要に応じてセキュリティソフトを入れます。',
    'Security software is installed as needed.',
  ),
  'S-2-5-1-1-7': should(
    'Ⅴ2(5)1)1-1',
    '使うときは、多要素認証を用いるのがよいとされます。',
    'Two factors should be used to sign in.',
  ),
  'S-2-5-1-1-8': must(
    'Ⅴ2(5)1)1-1',
    '患者がいつでも医師本人と所属を確認できるように準備します。',
    'The patient can confirm the doctor’s identity and institution at any time.',
  ),
  'S-2-5-1-1-9': must(
    'Ⅴ2(5)1)1-1',
    '患者がいつでも医師の本人確認をできる情報と、医療機関の問い合わせ先を、システム上に掲載します。',
    'What lets the patient confirm the doctor at any time, and the clinic’s contact, are shown on the system.',
  ),
  'S-2-5-1-1-10': must(
    'Ⅴ2(5)1)1-1',
    'システムが事業者の要件を満たすことを確かめます。',
    'The clinic confirms that the system meets the vendor’s requirements.',
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
  'S-2-5-1-1-14': must(
    'Ⅴ2(5)1)1-1',
    'チャットを補助に使うなら、リスクと利益を考え、使い方を患者に指示します。',
    'If chat is used, the clinic weighs risk and benefit and instructs the patient on its use.',
  ),
  'S-2-5-1-1-15-a': principle(
    'Ⅴ2(5)1)1-1',
    '画面共有や画面越しに見せることは、比較的リスクが低いと考えられます。',
    'Sharing a screen, or showing something to it, is of comparatively low risk.',
  ),
  'S-2-5-1-1-15-b': should(
    'Ⅴ2(5)1)1-1',
    '患者が示すURLや二次元コードへのアクセス、ファイルの取込みは、リスクが限られる場合を除いて避けます。',
    'Links, codes and files offered by patients are not opened unless their risk is reasonably limited.',
  ),
  'S-2-5-1-1-16': must(
    'Ⅴ2(5)1)1-1',
    '医師は、セキュリティの知識を研修などで新しく保ちます。',
    'Doctors keep their knowledge of security up to date.',
  ),
  'S-2-5-1-1-17-a': must(
    'Ⅴ2(5)1)1-1',
    '外部のPHR等の取扱いが医療情報システムに影響するなら、安全管理関連ガイドラインに沿います。',
    'Where handling personal health records affects the medical information system, the safety guidelines are kept.',
  ),
  'S-2-5-1-1-17-b': must(
    'Ⅴ2(5)1)1-1',
    '影響しないなら、リスクについて患者と合意してから、PHR等を扱います。',
    'Where it does not, its risks are agreed with the patient first.',
  ),
  'S-2-5-1-2-1': must(
    'Ⅴ2(5)1)1-2',
    '通信は医療機関側からつなぎ、管理者権限を患者に渡しません。',
    'The clinic’s side opens the call and never hands its control to the patient.',
  ),
  'S-2-5-1-2-2': must(
    'Ⅴ2(5)1)1-2',
    '汎用サービスのセキュリティ方針を適宜確かめ、患者の問い合わせに答えられるようにします。',
    'The generic service’s security policy is checked from time to time, to answer patients.',
  ),
  'S-2-5-1-2-3': must(
    'Ⅴ2(5)1)1-2',
    '汎用サービスのリスクに対する責任は医療機関にあり、委託先は契約に基づいて協力します。',
    'The clinic answers for the risks of a generic service; contractors cooperate under contract.',
  ),
  'S-2-5-1-2-4': must(
    'Ⅴ2(5)1)1-2',
    '端末を立ち上げるとき、パスワードや生体認証で操作者を確かめます。',
    'Whoever starts the device is authenticated by password or biometrics.',
  ),
} as const satisfies Record<string, ClauseText>;
