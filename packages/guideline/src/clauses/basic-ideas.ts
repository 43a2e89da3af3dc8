import { definition, must, principle, type ClauseText } from './clause-text.ts';

/** IV and the head of V: the ideas behind the requirements. */
export const basicIdeas = {
  'S-IV-purpose-1': principle(
    'Ⅳ①',
    '日常生活の情報も得て、医療の質を高めます。',
    'One purpose is better care through knowledge of the patient’s daily life.',
  ),
  'S-IV-purpose-2': principle(
    'Ⅳ②',
    '医療にかかりやすくし、よりよい医療を得る機会を増やします。',
    'One purpose is access to care, and more chances of better care.',
  ),
  'S-IV-purpose-3': principle(
    'Ⅳ③',
    '患者が治療に自ら加わることで、効果を高めます。',
    'One purpose is the best effect through the patient’s own part in treatment.',
  ),
  'S-IV-i': principle(
    'Ⅳⅰ',
    '信頼を土台に、かかりつけの医師が対面診療と組み合わせて行うことを基本とします。',
    'On the ground of trust, online care is basically the regular doctor’s, combined with in-person care.',
  ),
  'S-IV-ii-a': principle(
    'Ⅳⅱ',
    'オンラインで行った診療の責任は、原則としてその医師が負います。',
    'The doctor who acts online in principle bears responsibility for it.',
  ),
  'S-IV-ii-b': principle(
    'Ⅳⅱ',
    '情報が足りるか、正しく診断できるかを慎重に見極め、適切でなければ対面に切り替えます。',
    'The doctor weighs carefully whether information suffices, and otherwise changes to in person.',
  ),
  'S-IV-ii-c': principle(
    'Ⅳⅱ',
    '医療情報が漏れたり書き換えられたりしないように、通信と保管を守ります。',
    'Communication and storage are protected against leakage and tampering.',
  ),
  'S-IV-iii-a': principle(
    'Ⅳⅲ',
    '自分の行った診療の有効性を、定期的に評価します。',
    'Doctors evaluate the effect of their own care at intervals.',
  ),
  'S-IV-iii-b': principle(
    'Ⅳⅲ',
    '急変などでも患者の安全が守られる体制を整えます。',
    'Arrangements keep patients safe in an emergency.',
  ),
  'S-IV-iv': principle(
    'Ⅳⅳ',
    'オンライン診療の利点と起こりうる不利益を、患者と家族に前もって説明します。',
    'Benefits and possible disadvantages are explained to patient and family beforehand.',
  ),
  'S-IV-v-a': principle(
    'Ⅳⅴ',
    '学会の指針などの根拠に基づき、安全で必要で有効な診療を行います。',
    'Care rests on evidence and the guidelines of the learned societies.',
  ),
  'S-IV-v-b': principle(
    'Ⅳⅴ',
    '安全性の確立していない医療を、オンラインで提供しません。',
    'Care whose safety is not established is not offered online.',
  ),
  'S-IV-vi': principle(
    'Ⅳⅵ',
    '利点と不利益を理解した患者の求めで行い、研究や医師の都合だけでは行いません。',
    'Online care is given because an informed patient asks for it, never mainly for research or convenience.',
  ),
  'S-V-head-a': definition(
    'Ⅴ 前文',
    '最低限遵守する事項を守れば、医師法第20条に反しません。',
    'Online care that keeps the minimum requirements does not offend Article 20 of the Medical Practitioners Act.',
  ),
  'S-V-head-b': must(
    'Ⅴ 前文',
    '意思疎通が難しい患者でも、本人を診察することが基本です。',
    'Even where a patient cannot communicate, it is basically the patient themself who is examined.',
  ),
  'S-V-head-c': must(
    'Ⅴ 前文',
    '患者と十分に意思疎通できない場合に限り、家族等が代理できます。',
    'Family may act as proxy only where the patient cannot communicate sufficiently.',
  ),
} as const satisfies Record<string, ClauseText>;
