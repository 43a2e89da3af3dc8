import type { ClauseId } from './clauses/clause-texts.ts';
import { words, type Words } from './words.ts';

/** What a contact is, in the guideline's own terms (chapter III). */
export type ConsultationKind =
  | 'onlineConsultation'
  | 'preConsultation'
  | 'visitRecommendation'
  | 'healthAdvice';

/** Who is beside the patient: nobody of the profession, a nurse, or a doctor. */
export type ConsultationForm = 'DtoP' | 'DtoPwithNurse' | 'DtoPwithDoctor';

/** How a consultation ends. */
export type Disposition =
  | 'completed'
  | 'movedInPerson'
  | 'changedToTelephone'
  | 'referred'
  | 'cancelled'
  | 'declined'
  | 'noShow';

/** What the guideline does say of health advice: where its border runs, and two recommendations. */
const saidOfHealthAdvice = ['S-III-1-advice-doctor', 'S-III-1-advice-nondoctor', 'S-III-2-iv'];

/** Beginnings of the ids that do not apply. Health advice is outside the guideline in all else. */
const disapplied = {
  preConsultation: [
    'S-III-1-precon-a',
    'S-III-1-precon-b',
    'S-III-1-precon-c',
    'S-1-2-2-iii',
    'S-1-2-2-viii',
    'S-1-3-1',
    'S-1-3-2-i',
    'S-1-3-2-ii',
    'S-1-3-2-iv',
    'S-1-3-3',
  ],
  visitRecommendation: [
    'S-1-1-2-iv',
    'S-1-2-2-i',
    'S-1-2-2-ii',
    'S-1-2-2-iii',
    'S-1-2-2-iv',
    'S-1-2-2-vii',
    'S-1-2-2-viii',
    'S-1-2-2-ix',
    'S-1-3',
    'S-1-5',
    'S-III-1-precon',
  ],
  healthAdvice: ['S'],
};

const whyDisapplied = {
  preConsultation: words(
    '診療前相談は診療行為を含まないため、適用されません（Ⅲ1、Ⅲ2ⅰ）。',
    'Does not apply to a pre-consultation, which holds no clinical act (III-1, III-2-i).',
  ),
  visitRecommendation: words(
    'オンライン受診勧奨には適用されません（Ⅲ2ⅲ）。',
    'Does not apply to a visit recommendation (III-2-iii).',
  ),
  healthAdvice: words(
    '遠隔健康医療相談は、指針の対象外です（Ⅲ2ⅳ）。',
    'Health advice is outside the guideline (III-2-iv).',
  ),
};

/**
 * Why a clause does not apply to a kind of contact; nothing when it applies.
 * The lists for a visit recommendation (III-2-iii) and for health advice (III-2-iv) are the guideline's own. For a
 * pre-consultation it has none (III-2-i): left out is what speaks of care that a pre-consultation never is, and that
 * is a reading of this project.
 */
export function findWhyDisapplied(kind: ConsultationKind, clauseId: ClauseId): Words | undefined {
  if (kind === 'onlineConsultation') return undefined;
  if (kind === 'healthAdvice' && startsWithAny(clauseId, saidOfHealthAdvice)) return undefined;
  return startsWithAny(clauseId, disapplied[kind]) ? whyDisapplied[kind] : undefined;
}

/** Matches whole parts of an id: `S-1-2-2-ii` covers `S-1-2-2-ii-a` and not `S-1-2-2-iii-a`. */
function startsWithAny(clauseId: ClauseId, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => clauseId === beginning || clauseId.startsWith(`${beginning}-`));
}
