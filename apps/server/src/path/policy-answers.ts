import type { SettingsView } from '@onshin/contract';
import { defaultPolicy, findClause, policyItems } from '@onshin/guideline';

/** A policy as people read it: each question with its answer, and the clauses that leave it open. */
export function policyAnswers(policy: unknown): SettingsView['policy'] {
  const answered = new Map(Object.entries(policy as Record<string, unknown>));
  return policyItems.map(({ key, asks, unit, least, most, clauses }) => {
    const value = answered.get(key);
    return {
      key,
      asks,
      unit,
      least,
      most,
      usual: defaultPolicy[key],
      value: typeof value === 'number' ? value : defaultPolicy[key],
      clauses: clauses.map((id) => {
        const clause = findClause(id);
        return { id, section: clause?.section ?? '', summary: clause?.summary ?? { ja: '', en: '' } };
      }),
    };
  });
}
