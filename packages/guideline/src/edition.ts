/** An edition of the guideline, named by the year and month of its revision, so that names sort by age. */
export type EditionId = `${number}-${number}`;

/** A civil date, `YYYY-MM-DD`, in the clinic's own calendar. */
export type CivilDate = string;

/** A moment, ISO 8601 with its offset. */
export type Instant = string;

export interface Edition {
  readonly id: EditionId;
  /** First day in force. */
  readonly from: CivilDate;
  readonly title: { readonly ja: string; readonly en: string };
}

/** Every edition the rules know, oldest first. */
export const editions: readonly Edition[] = [
  {
    id: '2023-03',
    from: '2023-03-30',
    title: { ja: '令和５年３月一部改訂', en: 'partial revision of March 2023' },
  },
  {
    id: '2026-04',
    from: '2026-04-01',
    title: {
      ja: '令和８年４月（改正医療法の施行に伴う改訂）',
      en: 'revision of April 2026, with the amended Medical Care Act',
    },
  },
];

/** From which edition to which a clause stands; both ends included, and open where there is none. */
export interface Standing {
  readonly since?: EditionId;
  readonly until?: EditionId;
}

/** Whether something stands in an edition. */
export function standsIn({ since, until }: Standing, edition: EditionId): boolean {
  return (since === undefined || since <= edition) && (until === undefined || edition <= until);
}

/**
 * The edition in force on a civil date.
 * @throws RangeError for a day before the oldest edition known here
 */
export function editionInForce(date: CivilDate): EditionId {
  const edition = editions.findLast((candidate) => candidate.from <= date);
  if (edition === undefined) throw new RangeError(`No edition of the guideline is known for ${date}`);
  return edition.id;
}
