const pairs: readonly (readonly [string, string])[] = [
  [
    'きゃ きゅ きょ しゃ しゅ しょ ちゃ ちゅ ちょ にゃ にゅ にょ',
    'kya kyu kyo sha shu sho cha chu cho nya nyu nyo',
  ],
  ['ひゃ ひゅ ひょ みゃ みゅ みょ りゃ りゅ りょ', 'hya hyu hyo mya myu myo rya ryu ryo'],
  [
    'ぎゃ ぎゅ ぎょ じゃ じゅ じょ びゃ びゅ びょ ぴゃ ぴゅ ぴょ',
    'gya gyu gyo ja ju jo bya byu byo pya pyu pyo',
  ],
  ['あ い う え お か き く け こ', 'a i u e o ka ki ku ke ko'],
  ['さ し す せ そ た ち つ て と', 'sa shi su se so ta chi tsu te to'],
  ['な に ぬ ね の は ひ ふ へ ほ', 'na ni nu ne no ha hi fu he ho'],
  ['ま み む め も や ゆ よ ら り る れ ろ', 'ma mi mu me mo ya yu yo ra ri ru re ro'],
  ['わ を ん が ぎ ぐ げ ご ざ じ ず ぜ ぞ', 'wa o n ga gi gu ge go za ji zu ze zo'],
  ['だ ぢ づ で ど ば び ぶ べ ぼ ぱ ぴ ぷ ぺ ぽ', 'da ji zu de do ba bi bu be bo pa pi pu pe po'],
];
const sounds = new Map(
  pairs.flatMap(([kana, letters]) => {
    const spelt = letters.split(' ');
    return kana.split(' ').map((each, index) => [each, spelt[index] ?? ''] as const);
  }),
);

/** A reading in kana as it is written in Latin letters; what is no kana stays as it is. */
export function romajiOf(kana: string): string {
  const text = kana
    .normalize('NFKC')
    .replaceAll(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60));
  let spelt = '';
  for (let at = 0; at < text.length;) {
    const two = sounds.get(text.slice(at, at + 2));
    const one = text[at] ?? '';
    if (two !== undefined) spelt += two;
    else spelt += one === 'ー' ? '' : (sounds.get(one) ?? one);
    at += two === undefined ? 1 : 2;
  }
  return spelt.replaceAll(/っ(.)/g, '$1$1');
}
