interface Clause {
  readonly clauseId: string;
  readonly section: string;
  readonly code: string;
  readonly remedy: Readonly<Record<'ja' | 'en', string>>;
}

/** One thing that is missing, with all clauses that ask for it. */
export interface Lack<C extends Clause> {
  readonly key: string;
  readonly first: C;
  readonly clauses: readonly Pick<Clause, 'clauseId' | 'section'>[];
}

/** A rule may rest on several clauses; what one act resolves is said once. */
export function byLack<C extends Clause>(clauses: readonly C[]): readonly Lack<C>[] {
  const lacks = new Map<string, Lack<C>>();
  for (const clause of clauses) {
    const key = `${clause.code} ${clause.remedy.ja}`;
    const known = lacks.get(key);
    const { clauseId, section } = clause;
    lacks.set(key, {
      key,
      first: known?.first ?? clause,
      clauses: [...(known?.clauses ?? []), { clauseId, section }],
    });
  }
  return [...lacks.values()];
}
