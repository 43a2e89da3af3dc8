import { must, type ClauseText } from './clause-text.ts';

/** V-1-(1): the relation of doctor and patient, and their agreement. */
export const agreement = {
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
} as const satisfies Record<string, ClauseText>;
