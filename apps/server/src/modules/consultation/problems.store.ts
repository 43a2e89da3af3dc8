import type { Act } from '../../path/act.ts';

export interface ProblemRow {
  readonly id: string;
  readonly label: string;
  readonly since: string;
  readonly bodyParts: string[];
  readonly matchedSymptoms: string[];
  readonly isAcute: boolean;
  readonly isStableAfterInPersonVisit: boolean | null;
  readonly basis: 'followUp' | 'regularDoctor' | null;
  readonly symptomDecision: 'suitable' | 'unsuitable' | null;
  readonly reason: string;
  readonly decidedAt: string | null;
}

/** The problems of a consultation, in the order they were told. */
export async function listProblems(
  act: Pick<Act, 'tx' | 'clinicId'>,
  consultationId: string,
): Promise<ProblemRow[]> {
  const rows = await act.tx
    .selectFrom('consultationProblem')
    .select([
      'id',
      'label',
      'since',
      'bodyParts',
      'matchedSymptoms',
      'isAcute',
      'isStableAfterInPersonVisit',
      'basis',
      'symptomDecision',
      'reason',
      'decidedAt',
    ])
    .where('clinicId', '=', act.clinicId)
    .where('consultationId', '=', consultationId)
    .orderBy('id')
    .execute();
  return rows as ProblemRow[];
}
