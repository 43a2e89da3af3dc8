import { findClause } from '@onshin/guideline';
import type { Words } from '@onshin/guideline';
import type { Clinic } from './clinic.store.ts';

/**
 * What the clinic's page states about following the guideline (S-2-1-2-vi): each line is concrete, and left out when
 * the settings do not make it true.
 */
export function adherenceStatements(clinic: Clinic): { clauseId: string; section: string; words: Words }[] {
  const { settings } = clinic;
  const place = settings.emergencyPlace;
  const lines: [clauseId: string, holds: boolean, ja: string, en: string][] = [
    [
      'S-1-1-2-i',
      true,
      '説明を読み、双方が合意したときだけオンラインで診察します。',
      'We see you online only after an explanation and an agreement of both sides.',
    ],
    [
      'S-1-1-2-iii-a',
      true,
      'オンラインで診てよいかを、医師が毎回判断します。',
      'The doctor decides each time whether online care is right.',
    ],
    [
      'S-1-2-2-iii-a',
      true,
      settings.symptomListConfirmed
        ? '初診は、かかりつけの医師が行います。'
        : '初診のオンライン診療は行っていません。',
      settings.symptomListConfirmed
        ? 'A first visit online is held by your regular doctor.'
        : 'We do not hold first visits online.',
    ],
    [
      'S-1-3-2-i-a',
      true,
      '対面の診察をもとに診療計画を作り、いつでも読めるようにします。',
      'A care plan rests on a visit in person, and you can read it at any time.',
    ],
    [
      'S-1-4-2-i-a',
      true,
      '診察の初めに、医師と患者さんがおたがいに本人を確かめます。',
      'At the beginning doctor and patient make sure of each other.',
    ],
    [
      'S-2-1-2-ii',
      place !== null,
      `急に悪くなったときは、${place?.name ?? ''}（電話 ${place?.phone ?? ''}）で対面の診察を受けられます。`,
      `If you get worse suddenly you are seen in person at ${place?.name ?? ''} (phone ${place?.phone ?? ''}).`,
    ],
    [
      'S-1-6-2-ii-a',
      true,
      '映像と音声の両方を使って診察し、文字や写真だけで終えることはありません。',
      'We use live picture and sound; no consultation ends on text or photos alone.',
    ],
    [
      'S-2-5-1-1-13',
      true,
      'おたがいの同意なく、録音・録画・撮影をしません。',
      'Nobody records or photographs without consent.',
    ],
    [
      'S-2-5-1-1-1',
      clinic.goLiveAcceptedAt !== null,
      'システムの安全対策と責任の分担を確かめたうえで使っています。',
      'We have checked the safety of the system and who answers for what.',
    ],
    [
      'S-3-1-a',
      true,
      '担当する医師は、厚生労働省が定める研修を修了しています。',
      'Our doctors have completed the mandated training.',
    ],
  ];
  return lines
    .filter(([, holds]) => holds)
    .map(([clauseId, , ja, en]) => ({
      clauseId,
      section: findClause(clauseId)?.section ?? '',
      words: { ja, en },
    }));
}
