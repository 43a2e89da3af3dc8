/**
 * Keys under which people are found: compatibility forms folded (NFKC), katakana folded to hiragana, old and variant
 * kanji folded to the common ones, case and spaces dropped. Searched by prefix on a `COLLATE "C"` column, because under
 * row-level security only leakproof operators use an index.
 */
export function searchKey(text: string): string {
  return [...text.normalize('NFKC').toLowerCase()]
    .filter((character) => !/[\s・･\-‐]/u.test(character))
    .map((character) => variants.get(character) ?? toHiragana(character))
    .join('');
}

function toHiragana(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0x30a1 && code <= 0x30f6 ? String.fromCodePoint(code - 0x60) : character;
}

/** Kanji of names that people write in more than one form. */
const variants = new Map<string, string>([
  ['髙', '高'],
  ['﨑', '崎'],
  ['嵜', '崎'],
  ['邊', '辺'],
  ['邉', '辺'],
  ['齋', '斎'],
  ['齊', '斉'],
  ['澤', '沢'],
  ['濱', '浜'],
  ['廣', '広'],
  ['國', '国'],
  ['櫻', '桜'],
  ['德', '徳'],
  ['眞', '真'],
  ['嶋', '島'],
  ['嶌', '島'],
  ['冨', '富'],
  ['瀨', '瀬'],
  ['龍', '竜'],
  ['吉', '吉'],
  ['𠮷', '吉'],
]);
