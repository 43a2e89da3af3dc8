import { type TimelineItem, timelineKind } from '@onshin/contract';
import { type Gate, gateTraits } from '@onshin/guideline';
import { hasRole } from '../../path/actor.ts';
import type { Handler } from '../../path/handler.ts';
import { getPatient } from '../patient/index.ts';
import { readPage } from './timeline.store.ts';

/** Rows on a page. */
const pageLength = 50;

/** The story of a patient in one line: by keyset over an index of each kind, never by counting from the top. */
export const listTimeline: Handler<'listTimeline'> = async (act, { params, query }) => {
  const patient = await getPatient(act, params.patientId);
  act.concerns({ patientIds: [patient.id] });
  const { before, beforeId, kinds = timelineKind.options } = query;
  const after = before === undefined || beforeId === undefined ? null : { at: before, id: beforeId };
  const rows = await readPage(act, patient.id, kinds, after, pageLength + 1);
  const items = rows.slice(0, pageLength);
  const last = items.at(-1);
  const readsNotes = hasRole(act.actor, 'doctor', 'nurse', 'pharmacist');
  return {
    items: items.map(({ place: _place, ...item }) => present(item, readsNotes)),
    next: rows.length > pageLength && last !== undefined ? { before: last.place, beforeId: last.id } : null,
  };
};

/** At the counter it is seen that a note is there, and not what it says. */
function present(item: Omit<TimelineItem, 'words'>, readsNotes: boolean): TimelineItem {
  if (item.kind === 'judgement') return { ...item, about: '', words: gateTraits[item.about as Gate].title };
  const about = item.kind === 'note' && !readsNotes ? '' : item.about;
  return { ...item, about, words: null };
}
