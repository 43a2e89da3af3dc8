import type { Knowledge, RequestBody } from '@onshin/contract';

type PlaceType = RequestBody['place']['type'];
type Person = NonNullable<RequestBody['person']>;

/** What is known of a matter while it is being written; one entry a line. */
export interface KnowledgeDraft {
  readonly state: Knowledge['state'] | '';
  readonly lines: string;
}

/** A request while it is being written: everything may still be open. */
export interface RequestDraft {
  readonly label: string;
  readonly since: string;
  readonly story: string;
  readonly bodyParts: readonly string[];
  readonly acute: 'yes' | 'no' | '';
  readonly placeType: PlaceType | '';
  readonly address: string;
  readonly usualDoctor: RequestBody['hasUsualDoctorHere'] | '';
  readonly conditions: KnowledgeDraft;
  readonly medicines: KnowledgeDraft;
  readonly allergies: KnowledgeDraft;
  readonly wishedTimes: string;
  readonly person: { readonly [K in keyof Person]: K extends 'sex' ? Person['sex'] | '' : string };
}

const open: KnowledgeDraft = { state: '', lines: '' };

export const emptyDraft: RequestDraft = {
  label: '',
  since: '',
  story: '',
  bodyParts: [],
  acute: '',
  placeType: '',
  address: '',
  usualDoctor: '',
  conditions: open,
  medicines: open,
  allergies: open,
  wishedTimes: '',
  person: { name: '', kana: '', birthDate: '', sex: '', phone: '' },
};

/** A draft from the server, which may be older than this page: only what has its form is taken over. */
export function readDraft(content: Readonly<Record<string, unknown>> | null): RequestDraft {
  if (content === null) return emptyDraft;
  return fit(emptyDraft, content) as RequestDraft;
}

function fit(form: unknown, value: unknown): unknown {
  if (Array.isArray(form))
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : form;
  if (typeof form === 'object' && form !== null) {
    const known: Readonly<Record<string, unknown>> =
      typeof value === 'object' && value !== null ? { ...value } : {};
    return Object.fromEntries(Object.entries(form).map(([key, part]) => [key, fit(part, known[key])]));
  }
  return typeof value === 'string' ? value : form;
}

/** Whether anything was written at all. */
export const isBegun = (draft: RequestDraft): boolean => JSON.stringify(draft) !== JSON.stringify(emptyDraft);

/** The entries of a list written line by line. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
