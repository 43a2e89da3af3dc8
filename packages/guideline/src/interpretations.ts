import type { ClauseId } from './clauses/clause-texts.ts';
import type { CivilDate } from './edition.ts';
import { words, type Words } from './words.ts';

/**
 * How a clause is read where its text leaves it open. A reading of this project stands until the ministry answers; an
 * official answer is entered with its own date and takes its place.
 */
export interface Interpretation {
  readonly on: CivilDate;
  readonly by: 'project' | 'ministry';
  readonly clauses: readonly ClauseId[];
  readonly says: Words;
}

/** Every reading, oldest first. None of the ministry's own answers is at hand yet. */
export const interpretations: readonly Interpretation[] = [
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-2-2-ix-1'],
    says: words(
      '禁煙外来で省けるのは対面診療との組み合わせだけで、初診の根拠はほかの診療と同じに求めます。',
      'Smoking cessation is freed from in-person combination alone; who may hold its first visit is asked as for any.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-2-2-ix-2g'],
    says: words(
      '「約三週間後」は日を決めて確保することを求め、日数の幅は医師の判断に委ねます。',
      '“About three weeks” asks for a fixed day; how far it may lie off is left to the doctor.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-2-2-iv', 'S-1-2-2-iv-1', 'S-1-2-2-iv-2', 'S-1-2-2-iv-3'],
    says: words(
      '「想定される」場面のほかでも、理由を書けば診療前相談を経た初診を認めます。',
      'The situations are those foreseen; another one is let through with its reason written.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-2-5-1-1-11-a'],
    says: words(
      '医師の側で「診療に関わる者」は、名前を示し、患者に説明して今回の同意を得た人に限ります。',
      'Involved on the doctor’s side is who was named, of whom the patient was told, and to whom they consented this time.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-2-2-viii-d'],
    says: words(
      '「同様の要件」は、計画への明示と、いずれかの医師の対面診療の両方を指すと読みます。',
      '“Similar conditions” means both: named in the plan, and seen in person by one of the doctors.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-3-2-i-b'],
    says: words(
      '２年は、オンライン診療の終わりから数えます。最も長く残る読み方です。',
      'The two years count from the end of online care, the reading that keeps the plan longest.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-5-2-i-2', 'S-1-5-2-i-3'],
    says: words(
      '尋ねても分からなかった場合が「把握できていない」に当たり、まだ尋ねていなければ先に尋ねることを求めます。',
      'Not known means asked and not ascertained; where nobody asked yet, asking comes first.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-2-3-3-a', 'S-2-3-3-b'],
    says: words(
      '「原則」は医師の定期的な訪問だけにかかり、看護師等の所属か指示書は必ず求めます。',
      '“In principle” qualifies the doctor’s regular visits alone; the nurse’s institution or order is always asked for.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-1-2-ii-a', 'S-1-1-2-ii-b'],
    says: words(
      '受診勧奨で希望の確認を省けるのは、患者からの連絡に応じた場合だけです。',
      'Only a visit recommendation in answer to the patient’s own call goes without the wish being confirmed.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-III-2-i-a'],
    says: words(
      '診療前相談には、初診の根拠、医師の交代、診療計画の項目（録音・録画を除く）を当てはめません。診療を含まない行為だからです。指針に除外の一覧はありません。',
      'A pre-consultation is spared first-visit bases, alternating doctors and the plan, recording apart, for it is no care; the guideline lists nothing.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-1-2-ii-a'],
    says: words(
      '希望は申込で患者が示し、医師は遅くとも毎回の診察の前に確かめます。合意の前に確かめるのが本来の順です。',
      'The wish is stated in the request and confirmed by the doctor before each examination at the latest; its proper place is before the agreement.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-3-2-ii-b', 'S-1-3-2-i-a'],
    says: words(
      '「ⅰに基づき」は、９項目と保存を指すと読み、初診からの診療に続く計画に対面の評価を求めません。厳しく読めば求められます。',
      '“Under i” is read as the nine items and the keeping: a plan after a first visit online asks for no in-person evaluation. Read strictly it would.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-V-head-c'],
    says: words(
      '未成年の法定代理人にも代理を認めます。指針は意思疎通が難しい患者だけを挙げますが、親権は民法によります。',
      'The legal representative of a minor may act too; the text names only patients who cannot communicate, but parental authority is civil law.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-V-head-b', 'S-II-ishiho-20'],
    says: words(
      '「基本」とあるため、本人を診察できない理由が書かれていれば閉じられます。処方や診断書にそれで足りるかは、医師が医師法20条に照らして判断します。',
      'As the text says “basically”, a written reason lets it be closed; whether one may then prescribe or certify is for the doctor under Article 20.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-5-4-i'],
    says: words(
      '指針が禁じるのは処方ですが、疑いがある間は診療もオンラインでは進めません。指針より厳しい扱いです。',
      'The text forbids prescribing; while the suspicion stands nothing else goes on online either, which is stricter than the text.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-2-1-2-ii'],
    says: words(
      '急変時の医療機関は医療機関ごとに登録します。その患者が速やかに行ける所かは、診療計画の対応方針で医師が確かめます。',
      'The place for emergencies is one for the clinic; whether this patient reaches it quickly is for the doctor to settle in the plan.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-3-2-iv-a'],
    says: words(
      '受け入れ先が決まっていれば、情報提供の遅れは課題として残し、診療は止めません。',
      'Once the receiving institution is named, late information leaves a task and does not stop care.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-5-2-i-b'],
    says: words(
      '処方の禁止がかかる「初診」は、受診ごとではなく問題ごとに見ます。診療中の患者の「新たな疾患」には、学会の指針の参照を求めます。',
      'Whether a prescription is for a first visit is asked per problem, not per visit; a new disease under care asks for the societies’ guidelines.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-2-2-ix-2e', 'S-1-2-2-ix-2f', 'S-1-2-2-ix-2g'],
    says: words(
      '薬を処方しないで終わる緊急避妊の診療には、薬剤師の面前での内服、より確実な避妊法の説明、約三週間後の受診を求めません。いずれも処方と内服を受けた文だからです。',
      'Where nothing is prescribed, neither taking it before a pharmacist, nor surer contraception, nor the later visit is asked for: all follow from dispensing.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-1-2-2-iv-5', 'S-1-2-2-v'],
    says: words(
      'ⅳの連絡や情報提供は、診療前相談を経たオンライン診療のあとに、ⅴの情報提供は、診療前相談だけで対面に進むときに求めます。ⅳは連絡か情報提供のどちらかで足り、ⅴは要らないと記録すれば足ります。',
      'iv asks for a call or information after online care that followed a pre-consultation; v for information, as far as it is needed, where the pre-consultation itself leads to a visit.',
    ),
  },
  {
    on: '2026-11-21',
    by: 'project',
    clauses: ['S-2-5-1-2-1', 'S-2-5-3-1-6'],
    says: words(
      '汎用サービスについての定めですが、意図しない三者通信を防ぐため、すべての通話に当てはめます。',
      'Said of generic services, it is kept for every call, so that nobody uninvited joins.',
    ),
  },
];

/** The readings of a clause, the newest first. */
export function interpretationsOf(clauseId: ClauseId): readonly Interpretation[] {
  return interpretations
    .filter(({ clauses }) => clauses.includes(clauseId))
    .toSorted((one, other) => other.on.localeCompare(one.on));
}
