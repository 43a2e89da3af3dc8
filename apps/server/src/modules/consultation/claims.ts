import { type ExceptionClaim, exceptionTypes } from '@onshin/guideline';
import { ProblemError } from '../../platform/problem-error.ts';

/** Exceptions as a screen sends them, tied to the clauses each belongs to. */
export function readClaims(claims: readonly { type: string; reason: string }[]): ExceptionClaim[] {
  return claims.flatMap(({ type, reason }) => {
    if (!isExceptionType(type)) {
      throw new ProblemError('invalidInput', undefined, {
        fields: [{ path: 'body.exceptions', message: 'unknownException' }],
      });
    }
    return exceptionTypes[type].clauseIds.map((clauseId) => ({ type, clauseId, reason }));
  });
}

function isExceptionType(type: string): type is keyof typeof exceptionTypes {
  return Object.hasOwn(exceptionTypes, type);
}
