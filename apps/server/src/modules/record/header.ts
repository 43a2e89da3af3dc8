import { civilDateOf } from '@onshin/domain';
import type { Invitation, NoteView } from '@onshin/contract';
import type { Words } from '@onshin/guideline';
import type { Act } from '../../path/act.ts';
import { findAgreement, findExplanation, listPlanVersions } from '../agreement/index.ts';
import { getClinic } from '../clinic/index.ts';
import {
  findIdentity,
  findSurroundings,
  isFirstVisit,
  listInvited,
  listProblems,
  readCallRecord,
  readConsultation,
} from '../consultation/index.ts';
import { findHealth } from '../patient/index.ts';

type Line = NoteView['header'][number];

/** Who agreed in the patient's place, beside what they agreed to (S-V-head-c). */
function wordsOfProxy(proxy: { readonly name: string; readonly relation: string } | null): Words {
  if (proxy === null) return { ja: '', en: '' };
  const { name, relation } = proxy;
  return {
    ja: `（患者の代理人 ${name}・${relation}が合意）`,
    en: ` (the patient's proxy agreed: ${name}, ${relation})`,
  };
}

/** Who was invited as what, with which consent; and that it did not last until the end. */
function wordsOfInvited({ name, invitedAs, consent, ended }: Invitation): Words {
  const [as, agreed] = [seatWords[invitedAs], consentWords[consent]];
  return {
    ja: `${name}（${as.ja}・${agreed.ja}${ended === null ? '' : '・途中で終了'}）`,
    en: `${name} (${as.en}, ${agreed.en}${ended === null ? '' : ', ended before the end'})`,
  };
}

/**
 * The legal header of a note, which writes itself: agreement, identity, place, companions, prior information and the
 * live picture and sound (S-2-5-1-1-3, S-1-2-2-iii-c, S-1-4-2-i-a, S-2-2-2-i); whom the doctor invited (S-1-6-2-iv).
 */
export async function composeHeader(
  act: Pick<Act, 'tx' | 'now' | 'clinicId'>,
  consultationId: string,
): Promise<Line[]> {
  const [consultation, { timeZone }, problems, identity, surroundings, invited] = await Promise.all([
    readConsultation(act, consultationId),
    getClinic(act.tx, act.clinicId),
    listProblems(act, consultationId),
    findIdentity(act, consultationId),
    findSurroundings(act, consultationId),
    listInvited(act, consultationId),
  ]);
  const { patientId } = consultation;
  const [explanation, agreement, plans, health, record] = await Promise.all([
    findExplanation(act.tx, act.clinicId, patientId),
    findAgreement(act.tx, act.clinicId, patientId),
    listPlanVersions(act.tx, act.clinicId, patientId),
    findHealth(act.tx, act.clinicId, patientId),
    consultation.callStartedAt === null ? null : readCallRecord(act, consultationId),
  ]);
  const day = (instant: string) => civilDateOf(Date.parse(instant), timeZone);
  const lines: Line[] = [];
  const add = (key: string, label: Words, ja: string, en: string) =>
    lines.push({ key, label, value: { ja, en } });

  const kind =
    consultation.disposition === 'changedToTelephone'
      ? kindWords.telephone
      : kindWords[isFirstVisit(problems) === true ? 'firstVisit' : 'followUp'];
  add('kind', { ja: '診療の種類', en: 'Kind' }, kind.ja, kind.en);

  if (agreement !== null && agreement.withdrawnAt === null) {
    const proxy =
      agreement.proxyName === null
        ? null
        : { name: agreement.proxyName, relation: agreement.proxyRelation ?? '' };
    const inPlace = wordsOfProxy(proxy);
    add(
      'agreement',
      { ja: '合意', en: 'Agreement' },
      `${day(agreement.agreedAt)} オンライン診療と本システムの利用、そのリスクについて、説明（${explanation?.by ?? ''}）の上で双方が合意${inPlace.ja}`,
      `${day(agreement.agreedAt)} both sides agreed on online care, this system and its risks, after an explanation by ${explanation?.by ?? ''}${inPlace.en}`,
    );
  }
  const plan = plans.find((each) => each.status === 'adopted');
  if (plan) {
    const inPlace = wordsOfProxy(plan.byProxy);
    add(
      'plan',
      { ja: '診療計画', en: 'Care plan' },
      `第${plan.version}版${inPlace.ja}`,
      `version ${plan.version}${inPlace.en}`,
    );
  }

  if (identity.patient)
    add(
      'identity',
      { ja: '本人確認', en: 'Identity' },
      identityWords[identity.patient.method].ja,
      identityWords[identity.patient.method].en,
    );
  if (surroundings) {
    const companions = [...surroundings.companions, ...(consultation.examination?.doctorCompanions ?? [])];
    add(
      'place',
      { ja: '患者の所在', en: 'Place of the patient' },
      placeWords[surroundings.placeType].ja,
      placeWords[surroundings.placeType].en,
    );
    add(
      'companions',
      { ja: '同席者', en: 'Companions' },
      companions.length === 0
        ? 'なし'
        : companions.map((each) => `${each.name}（${each.relation}）`).join('、'),
      companions.length === 0
        ? 'none'
        : companions.map((each) => `${each.name} (${each.relation})`).join(', '),
    );
  }
  if (invited.length > 0)
    add(
      'invited',
      { ja: '招いた人（患者の同意）', en: 'Invited (the patient’s consent)' },
      invited.map((each) => wordsOfInvited(each).ja).join('、'),
      invited.map((each) => wordsOfInvited(each).en).join(', '),
    );
  if (health !== null) {
    const list = (knowledge: typeof health.medicines, none: string, unknown: string) =>
      knowledge.state === 'known'
        ? knowledge.entries.join('、')
        : knowledge.state === 'none'
          ? none
          : unknown;
    add(
      'priorInformation',
      { ja: '事前に得た情報', en: 'Obtained beforehand' },
      `基礎疾患等：${list(health.underlyingConditions, 'なし', '不明')}／服薬：${list(health.medicines, 'なし', '不明')}／アレルギー：${list(health.allergies, 'なし', '不明')}`,
      `Conditions: ${list(health.underlyingConditions, 'none', 'unknown')}; medicines: ${list(health.medicines, 'none', 'unknown')}; allergies: ${list(health.allergies, 'none', 'unknown')}`,
    );
  }
  if (record !== null) {
    const whole = Math.floor(record.seconds);
    add(
      'twoWay',
      { ja: '双方向の映像と音声', en: 'Live picture and sound both ways' },
      `${Math.floor(whole / 60)}分${whole % 60}秒`,
      `${Math.floor(whole / 60)} min ${whole % 60} s`,
    );
  }
  return lines;
}

const kindWords = {
  firstVisit: {
    ja: 'オンライン診療（初診・かかりつけの医師）',
    en: 'Online consultation (first visit, regular doctor)',
  },
  followUp: { ja: 'オンライン診療（再診）', en: 'Online consultation (follow-up)' },
  telephone: {
    ja: '電話による診療（オンライン診療ではない）',
    en: 'By telephone (not an online consultation)',
  },
} as const;

const seatWords = {
  remoteSpecialist: { ja: '遠隔の専門医', en: 'remote specialist' },
  hostFacilityStaff: { ja: '受診施設の職員', en: 'host-facility staff' },
} as const;

const consentWords = {
  inPerson: { ja: '対面で同意', en: 'agreed in person' },
  byTelephone: { ja: '電話で同意', en: 'agreed by telephone' },
  inCall: { ja: 'ビデオ通話で同意', en: 'agreed in the video call' },
  inWriting: { ja: '書面で同意', en: 'agreed in writing' },
} as const;

const identityWords = {
  photoId: { ja: '顔写真付き身分証で確認', en: 'checked by photo identification' },
  twoDocuments: { ja: '二種類の身分証で確認', en: 'checked by two documents' },
  oneDocumentPlus: {
    ja: '身分証一種類と質問・観察で確認',
    en: 'checked by one document with questions and observation',
  },
  obviouslyKnown: { ja: '本人であることが明らか（既知の患者）', en: 'obviously the patient (known before)' },
} as const;

const placeWords = {
  home: { ja: '自宅', en: 'home' },
  elderlyHome: { ja: '老人ホーム等', en: 'elderly home' },
  workplace: { ja: '職場', en: 'workplace' },
  medicalFacility: { ja: '医療機関', en: 'medical facility' },
  hostFacility: { ja: 'オンライン診療受診施設', en: 'host facility for online care' },
  pharmacy: { ja: '薬局', en: 'pharmacy' },
  other: { ja: 'その他', en: 'other' },
} as const;
