import type { Knowledge, RequestBody } from '@onshin/contract';
import { civilDateOf } from '@onshin/text/dates';
import { type KnowledgeDraft, linesOf, type RequestDraft } from './request-draft.ts';

/** The questions in their order; `person` is asked of those who have no chart yet. */
export const questions = [
  'problem',
  'story',
  'body',
  'acute',
  'place',
  'usualDoctor',
  'conditions',
  'medicines',
  'allergies',
  'times',
  'person',
] as const;
export type Question = (typeof questions)[number];

export const questionsFor = (isNew: boolean): readonly Question[] =>
  isNew ? questions : questions.filter((question) => question !== 'person');

export const isQuestion = (text: string | undefined): text is Question =>
  questions.some((question) => question === text);

/** What is still wrong with an answer, by field; empty when one may go on. */
export type Faults = Readonly<Partial<Record<string, 'empty' | 'choose' | 'phone' | 'birthDate'>>>;

const filled = (fields: Readonly<Record<string, string>>): Faults =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value.trim() === '')
      .map(([field]) => [field, 'empty']),
  );
const chosen = (fields: Readonly<Record<string, string>>): Faults =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, value]) => value === '')
      .map(([field]) => [field, 'choose']),
  );
const known = ({ state, lines }: KnowledgeDraft): Faults =>
  state === 'known' && linesOf(lines).length === 0 ? { lines: 'empty' } : chosen({ state });

/** Looks at one answer. */
export function faultsOf(question: Question, draft: RequestDraft): Faults {
  switch (question) {
    case 'problem':
      return filled({ label: draft.label, since: draft.since });
    case 'story':
      return filled({ story: draft.story });
    case 'body':
    case 'times':
      return {};
    case 'acute':
      return chosen({ acute: draft.acute });
    case 'place':
      return { ...chosen({ placeType: draft.placeType }), ...filled({ address: draft.address }) };
    case 'usualDoctor':
      return chosen({ usualDoctor: draft.usualDoctor });
    case 'conditions':
    case 'medicines':
    case 'allergies':
      return known(draft[question]);
    default:
      return faultsOfPerson(draft.person);
  }
}

function faultsOfPerson({ name, kana, birthDate, sex, phone }: RequestDraft['person']): Faults {
  return {
    ...(/^[0-9+()\- ]{3,20}$/.test(phone.trim()) ? {} : { phone: 'phone' }),
    ...(birthDate > civilDateOf(new Date()) ? { birthDate: 'birthDate' } : {}),
    ...filled({ name, kana, birthDate, phone }),
    ...chosen({ sex }),
  };
}

/** The first question that cannot be handed in yet. */
export const firstOpen = (draft: RequestDraft, isNew: boolean): Question | null =>
  questionsFor(isNew).find((question) => Object.keys(faultsOf(question, draft)).length > 0) ?? null;

const knowledgeOf = ({ state, lines }: KnowledgeDraft): Knowledge =>
  state === 'known' ? { state, entries: linesOf(lines) } : { state: state === 'none' ? 'none' : 'unknown' };

/** What the questions give. Only called once nothing is open; the wish itself was ticked by hand. */
export function requestOf(
  draft: RequestDraft,
  isNew: boolean,
): Omit<RequestBody, 'proxy' | 'wantsLicenceProof'> {
  const { person } = draft;
  return {
    wish: true,
    person: isNew ? { ...person, sex: person.sex === '' ? 'unknown' : person.sex } : null,
    problems: [{ label: draft.label, since: draft.since, bodyParts: [...draft.bodyParts] }],
    story: draft.story,
    redFlags: [],
    acute: draft.acute === 'yes',
    place: { type: draft.placeType === '' ? 'other' : draft.placeType, address: draft.address },
    hasUsualDoctorHere: draft.usualDoctor === '' ? 'unknown' : draft.usualDoctor,
    underlyingConditions: knowledgeOf(draft.conditions),
    medicines: knowledgeOf(draft.medicines),
    allergies: knowledgeOf(draft.allergies),
    wishedTimes: draft.wishedTimes,
  };
}
