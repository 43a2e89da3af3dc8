import type { ClauseId } from './clauses/clause-texts.ts';
import { clauseTexts } from './clauses/clause-texts.ts';
import { controls, type Control, type ControlId } from './controls/controls.ts';
import { standsIn, type EditionId } from './edition.ts';
import type { ClinicFacts } from './facts/clinic.ts';
import { words, type Words } from './words.ts';

/** How one point is met, for a patient or an inspector who asks. */
export interface AdherencePoint {
  readonly control: ControlId;
  readonly how: Words;
  /** The duties it meets, in the order of the text. */
  readonly clauses: readonly { readonly id: ClauseId; readonly section: string }[];
}

export interface AdherenceSection {
  readonly title: Words;
  readonly points: readonly AdherencePoint[];
}

/**
 * What a clinic may publish about keeping to the guideline (S-2-1-2-vi-a): how each duty is met, concretely, in the
 * edition in force. Left out is what awaits its screens, what people do without the system's knowledge, and what the
 * clinic's settings do not make true.
 */
export function adherenceOf(clinic: ClinicFacts, edition: EditionId): readonly AdherenceSection[] {
  const points = controls
    .filter((control) => isPublishable(control) && isTrueOf(control.id, clinic))
    .map((control) => ({ control: control.id, how: control.how, clauses: dutiesOf(control, edition) }))
    .filter(({ clauses }) => clauses.length > 0);
  return chapters
    .map(({ title, beginnings }) => ({
      title,
      points: points.filter(({ clauses }) => beginnings.some((each) => clauses[0]?.id.startsWith(each))),
    }))
    .filter((section) => section.points.length > 0);
}

function isPublishable({ kind, state }: Control): boolean {
  return state === 'inUse' && kind !== 'organisational';
}

/** Some points hold only of a clinic that has set itself up for them. */
export function isTrueOf(control: ControlId, clinic: ClinicFacts): boolean {
  switch (control) {
    case 'notice-of-pre-consultation':
      return clinic.offersPreConsultation === true && clinic.preConsultationLimitShown === true;
    case 'symptom-list-of-the-clinic':
    case 'first-visit-by-the-regular-doctor':
    case 'unsuitable-symptoms':
    case 'follow-up-told':
    case 'plan-after-a-first-visit':
      return clinic.firstVisitsEnabled === true;
    case 'in-person-care-in-an-emergency':
      return clinic.emergencyPlace !== null && clinic.emergencyPlace !== 'unknown';
    case 'affiliation-of-the-doctor':
      return clinic.contactPublished === true && clinic.affiliationShown === true;
    case 'doctor-card':
      return clinic.doctorCardOnEveryPage === true;
    case 'check-before-going-live':
      return clinic.goLiveCheck !== null && clinic.goLiveCheck !== 'unknown';
    default:
      return true;
  }
}

function dutiesOf({ serves }: Control, edition: EditionId): AdherencePoint['clauses'] {
  return serves
    .filter((id) => clauseTexts[id].level === 'must' && standsIn(clauseTexts[id].standing, edition))
    .map((id) => ({ id, section: clauseTexts[id].section }));
}

/** The chapters of the text, as a patient would call them. */
const chapters: readonly { title: Words; beginnings: readonly string[] }[] = [
  { title: words('説明と合意', 'Explanation and agreement'), beginnings: ['S-1-1-', 'S-V-'] },
  { title: words('オンラインで診る方', 'Whom we see online'), beginnings: ['S-1-2-', 'S-III-'] },
  { title: words('診療計画', 'The care plan'), beginnings: ['S-1-3-'] },
  { title: words('本人の確認', 'Who is who'), beginnings: ['S-1-4-'] },
  {
    title: words('診察の方法', 'How we examine'),
    beginnings: ['S-1-5-', 'S-1-6-', 'S-II-ishiho', 'S-II-iryoho'],
  },
  { title: words('場所と人', 'Places and people'), beginnings: ['S-2-1-', 'S-2-2-', 'S-2-3-', 'S-2-4-'] },
  { title: words('情報の守り方', 'How data are kept safe'), beginnings: ['S-2-5-', 'S-II-appi'] },
  { title: words('研修と記録', 'Training and records'), beginnings: ['S-3-'] },
];
