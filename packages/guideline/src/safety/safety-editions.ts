import { words, type Words } from '../words.ts';

export type SafetyEditionId = '5.1' | '6.0';

/** The edition every entry is judged against. */
export const judgedSafetyEdition: SafetyEditionId = '5.1';

export interface SafetyEdition {
  readonly id: SafetyEditionId;
  readonly title: Words;
  /** Whether entries are judged against it. */
  readonly isJudged: boolean;
  /** Its volumes, where it is not one book. */
  readonly volumes: readonly SafetyVolume[];
}

/** One of the volumes a later edition is divided into. */
export interface SafetyVolume {
  readonly id: 'overview' | 'governance' | 'management' | 'control';
  readonly title: Words;
  readonly holds: Words;
}

export const safetyEditions: readonly SafetyEdition[] = [
  {
    id: '5.1',
    title: words(
      '医療情報システムの安全管理に関するガイドライン 第5.1版',
      'Guideline for the safe management of medical information systems, edition 5.1',
    ),
    isJudged: true,
    volumes: [],
  },
  {
    id: '6.0',
    title: words(
      '医療情報システムの安全管理に関するガイドライン 第6.0版',
      'Guideline for the safe management of medical information systems, edition 6.0',
    ),
    isJudged: false,
    volumes: [
      {
        id: 'overview',
        title: words('概説編', 'Overview'),
        holds: words(
          '目的、対象とする情報・文書・システム、関連する法令との関係、各編の概要',
          'Aims; which information, documents and systems; related laws; what each volume holds',
        ),
      },
      {
        id: 'governance',
        title: words('経営管理編', 'Governance'),
        holds: words(
          '情報の重要性と関連法規、管理と運用に伴う責任、有用性と安全管理',
          'Weight of the information and its laws; responsibilities; usefulness and safety',
        ),
      },
      {
        id: 'management',
        title: words('企画管理編', 'Management'),
        holds: words(
          '管理体制と責任分界、リスクアセスメント、情報の種類に応じた管理と監査、非常時の対応',
          'Organisation and borders of responsibility; risks; management and audit by kind; emergencies',
        ),
      },
      {
        id: 'control',
        title: words('システム運用編', 'Control'),
        holds: words(
          '法令により求められる技術、利用者・端末・サーバー・基盤それぞれの対策の技術',
          'Techniques that laws ask for; techniques for users, clients, servers and infrastructure',
        ),
      },
    ],
  },
];

/** Where a chapter of the judged edition went in a later one. */
export interface SafetyMove {
  /** A chapter of edition 5.1; entries whose id begins with `A-` and it belong to it. */
  readonly chapter: string;
  readonly edition: SafetyEditionId;
  readonly volumes: readonly SafetyVolume['id'][];
  readonly what: Words;
}

/**
 * What the ministry's report on the revision (March 2023) bears out, by subject. The official table from item to item is
 * not at hand; until it is, no entry is said to be met under edition 6.0.
 */
export const safetyMoves: readonly SafetyMove[] = [
  {
    chapter: '3',
    edition: '6.0',
    volumes: ['overview'],
    what: words(
      '対象とする情報・文書・システムは、概説編にまとめられました。',
      'Which information, documents and systems it is about went into the overview.',
    ),
  },
  {
    chapter: '4',
    edition: '6.0',
    volumes: ['governance', 'management'],
    what: words(
      '責任は経営管理編に、管理体制と責任分界は企画管理編にまとめられました。',
      'Responsibilities went into governance, organisation and their borders into management.',
    ),
  },
  {
    chapter: '6.2',
    edition: '6.0',
    volumes: ['management'],
    what: words(
      'リスクアセスメントと対策は、企画管理編にまとめられました。',
      'The assessment of risks went into management.',
    ),
  },
  {
    chapter: '6.10',
    edition: '6.0',
    volumes: ['management'],
    what: words(
      '非常時の対応と、非常時への対策は、企画管理編にまとめられました。災害、サイバー攻撃、システム障害が整理されました。',
      'Emergencies went into management; disasters, attacks and failures were put in order.',
    ),
  },
  {
    chapter: '6.12',
    edition: '6.0',
    volumes: ['control'],
    what: words(
      '電子署名の章は、原則として第5.2版のものが引き継がれました。法令が求める技術はシステム運用編にまとめられました。',
      'The chapter on signatures was carried on from edition 5.2; techniques that laws ask for went into control.',
    ),
  },
];
