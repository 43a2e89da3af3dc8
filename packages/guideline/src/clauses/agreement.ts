import { definition, must, principle, type ClauseText } from './clause-text.ts';

/** V-1-(1): the relation of doctor and patient, and their agreement. */
export const agreement = {
  'S-1-1-1-p1': principle(
    'Ⅴ1(1)①',
    '信頼関係と双方の合意に基づき、合意には診療計画のルールを含めます。',
    'Care rests on trust and on an agreement that holds the rules of the care plan.',
  ),
  'S-1-1-1-p2': principle(
    'Ⅴ1(1)①',
    '医師の都合ではなく、患者の求めがあって成り立ちます。',
    'It comes about because the patient asks, not for the doctor’s convenience.',
  ),
  'S-1-1-1-p3': principle(
    'Ⅴ1(1)①',
    '十分に説明して合意を得たうえで、医師が適用できるかを判断します。',
    'Patients are fully informed and agree; then the doctor judges whether it applies.',
  ),
  'S-1-1-2-i': must(
    'Ⅴ1(1)②ⅰ',
    '医師と患者の間に、オンラインで診療することへの合意があるときに行います。',
    'Doctor and patient have agreed that care is held online.',
  ),
  'S-1-1-2-ii-a': must(
    'Ⅴ1(1)②ⅱ',
    '患者がオンライン診療を望んでいることを、医師がはっきり確かめます。',
    'The doctor explicitly confirms that the patient wishes online care.',
  ),
  'S-1-1-2-ii-b': definition(
    'Ⅴ1(1)②ⅱ',
    '患者の連絡に応じて行う受診勧奨では、希望の確認は要りません。',
    'For a visit recommendation in answer to the patient’s own call, the wish need not be confirmed.',
  ),
  'S-1-1-2-iii-a': must(
    'Ⅴ1(1)②ⅲ',
    '毎回、実施してよいかを医師が医学的に判断します。',
    'Each time, the doctor judges medically whether to go ahead.',
  ),
  'S-1-1-2-iii-b': must(
    'Ⅴ1(1)②ⅲ',
    '適切でないと判断したら中止し、速やかに適切な対面診療につなげます。',
    'If judged inappropriate, stop and promptly connect the patient to in-person care.',
  ),
  'S-1-1-2-iv': must(
    'Ⅴ1(1)②ⅳ',
    '合意の前に、決められた事項を説明します。緊急時は、可能になり次第速やかに説明します。',
    'The listed matters are explained before agreement; in an emergency, as soon as it becomes possible.',
  ),
  'S-1-1-2-iv-1': must(
    'Ⅴ1(1)②ⅳ',
    '触診などができず情報が限られるため、対面診療との組み合わせが要ることを説明します。',
    'It is explained that information is limited, so that in-person care has to be combined.',
  ),
  'S-1-1-2-iv-2': must(
    'Ⅴ1(1)②ⅳ',
    '毎回、医師が実施の可否を判断することを説明します。',
    'It is explained that the doctor judges each time whether to go ahead.',
  ),
  'S-1-1-2-iv-3': must(
    'Ⅴ1(1)②ⅳ',
    '診療計画に含まれる事項を説明します。',
    'What the care plan holds is explained.',
  ),
} as const satisfies Record<string, ClauseText>;
