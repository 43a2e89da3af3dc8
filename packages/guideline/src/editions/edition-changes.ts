import type { ClauseId } from '../clauses/clause-texts.ts';
import type { EditionId } from '../edition.ts';
import { words, type Words } from '../words.ts';

/** What one edition changed in a clause, and what a clinic has to do about it. */
export interface EditionChange {
  /** The edition that brought it. */
  readonly edition: EditionId;
  readonly clauseId: ClauseId;
  readonly change: 'added' | 'reworded' | 'removed';
  readonly what: Words;
  /** What a clinic checks or does; nothing where only words moved. */
  readonly toDo: Words | null;
}

/**
 * The differences between the editions, as the two texts show them. Of the edition of March 2023 only the passages it
 * changed itself are at hand, word for word; what it left out there is taken to stand as in 2026.
 */
export const editionChanges: readonly EditionChange[] = [
  {
    edition: '2026-04',
    clauseId: 'S-II-iryoho-2-2',
    change: 'added',
    what: words(
      '医療法に、オンライン診療の定義（映像と音声で互いの状態を認識しながら通話する診療）ができました。',
      'The Medical Care Act now defines online care: both sides perceive each other over picture and sound.',
    ),
    toDo: words(
      '映像と音声がつながらなかった診療を、オンライン診療として完了しないでください。',
      'Complete nothing as online care in which picture and sound did not flow.',
    ),
  },
  {
    edition: '2026-04',
    clauseId: 'S-III-1-facility',
    change: 'added',
    what: words(
      '「オンライン診療受診施設」という言葉が加わりました。',
      'The term host facility (オンライン診療受診施設) was added.',
    ),
    toDo: words(
      '患者が受診施設で受ける場合は、場所の種類として選んでもらってください。',
      'Where a patient is at a host facility, have it chosen as the kind of place.',
    ),
  },
  {
    edition: '2026-04',
    clauseId: 'S-2-2-1-p1',
    change: 'reworded',
    what: words(
      '医療を受けられる場所に、オンライン診療受診施設が含まれることが書かれました。',
      'Host facilities are named among the places of care.',
    ),
    toDo: null,
  },
  {
    edition: '2026-04',
    clauseId: 'S-2-2-2-iii-a',
    change: 'reworded',
    what: words(
      '特定多数の人を診るとき、受診施設であれば診療所の届出が要らなくなりました。',
      'Serving many people at a host facility no longer needs registration as a clinic.',
    ),
    toDo: words(
      '届出をした場所と受診施設を見直してください。',
      'Review which places are registered and which are host facilities.',
    ),
  },
  {
    edition: '2026-04',
    clauseId: 'S-2-1-2-vi-a',
    change: 'reworded',
    what: words(
      '指針の遵守は「具体的に」公表することになりました。',
      'That the guideline is kept has to be published concretely.',
    ),
    toDo: words(
      '公開ページの遵守の説明を確かめ、公開し直してください。',
      'Check the statement on the public page and publish it anew.',
    ),
  },
  {
    edition: '2026-04',
    clauseId: 'S-2-1-2-vi-b',
    change: 'added',
    what: words(
      '公表の方法として、厚生労働省のチェックリストが挙げられました。',
      'The ministry’s checklist is named as a way of publishing.',
    ),
    toDo: words('チェックリストの公表を考えてください。', 'Consider publishing the checklist.'),
  },
  {
    edition: '2026-04',
    clauseId: 'S-2-5-2-1-12',
    change: 'reworded',
    what: words(
      '通信の暗号化が、TLS1.2以上から、原則TLS1.3以上になりました。',
      'Encryption went from TLS 1.2 or above to TLS 1.3 or above in principle.',
    ),
    toDo: words(
      'TLS1.3 だけを使う設定にしてください。やむを得ず1.2を使うなら、理由と暗号を台帳に残してください。',
      'Serve TLS 1.3 only. If 1.2 is unavoidable, keep reason and ciphers in the ledger.',
    ),
  },
  {
    edition: '2026-04',
    clauseId: 'S-1-4-3-i',
    change: 'reworded',
    what: words(
      '患者の確認書類の例が、健康保険証から資格確認書に替わりました。',
      'Among the patient’s papers the insurance card gave way to the certificate of eligibility.',
    ),
    toDo: words(
      '健康保険証ではなく、資格確認書などで確かめてください。',
      'Check the certificate of eligibility rather than an insurance card.',
    ),
  },
  {
    edition: '2026-04',
    clauseId: 'S-III-1-security-gl',
    change: 'reworded',
    what: words(
      '参照する安全管理関連ガイドラインの版が新しくなりました（令和５年５月、令和７年３月）。',
      'The safety guidelines are cited in newer editions (May 2023, March 2025).',
    ),
    toDo: words('新しい版との違いを確かめてください。', 'Check what differs in the newer editions.'),
  },
];

/** What an edition changed, in the order of the official text. */
export function changesBy(edition: EditionId): readonly EditionChange[] {
  return editionChanges.filter((change) => change.edition === edition);
}
