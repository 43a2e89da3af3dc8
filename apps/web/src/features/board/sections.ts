import type { Answer, ConsultationStatus } from '@onshin/contract';

export type BoardRow = Answer<'getBoard'>['consultations'][number];

/** The columns of the board in the order in which somebody waits for the clinic. */
export const sectionKeys = [
  'waiting',
  'inCall',
  'ended',
  'requests',
  'scheduled',
  'accepted',
  'closed',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

const sectionOf: Record<ConsultationStatus, SectionKey> = {
  requested: 'requests',
  screening: 'requests',
  accepted: 'accepted',
  scheduled: 'scheduled',
  waiting: 'waiting',
  inCall: 'inCall',
  interrupted: 'inCall',
  ended: 'ended',
  closed: 'closed',
};

const waitsFrom = (row: BoardRow): string => row.waitingSince ?? row.appointmentFrom ?? row.requestedAt;

/** Rows by section; within each, who has waited longest comes first. */
export function bySection(
  rows: readonly BoardRow[],
  doctor: string | null,
): Record<SectionKey, readonly BoardRow[]> {
  const wanted = rows
    .filter((row) => doctor === null || row.doctorName === doctor || row.doctorName === null)
    .toSorted((one, other) => waitsFrom(one).localeCompare(waitsFrom(other)));
  const of = (key: SectionKey) => wanted.filter((row) => sectionOf[row.status] === key);
  return {
    waiting: of('waiting'),
    inCall: of('inCall'),
    ended: of('ended'),
    requests: of('requests'),
    scheduled: of('scheduled'),
    accepted: of('accepted'),
    closed: of('closed'),
  };
}

/** Names of the doctors on the board. */
export function doctorsOf(rows: readonly BoardRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => (row.doctorName === null ? [] : [row.doctorName])))].toSorted();
}
