import type { FactProvider } from '../../../path/act.ts';
import { type Consultation, readConsultation } from '../consultation.store.ts';

/** The act in which a fact is asked for. */
export type Asking = Parameters<FactProvider<'consultation'>>[0];

/** The consultation the act is about, where it is about one. */
export async function findRow(act: Asking, id: string | null): Promise<Consultation | null> {
  return id === null ? null : await readConsultation(act, id);
}
