import type { Problem as ServerProblem, ProblemCode as ServerCode } from '@onshin/contract';

/** Codes of the API, and two only a client can know: nobody answered, or the answer made no sense. */
export type ProblemCode = ServerCode | 'unreachable' | 'unreadable';

/** What went wrong, as the API says it. `clauses` and their remedies stand on refusals by the guideline. */
export type Problem = Omit<ServerProblem, 'code' | 'type'> & { readonly code: ProblemCode };

/** A problem on its way up to the screen that draws it. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail ?? problem.title);
    this.problem = problem;
  }
}

/** The problem inside whatever was thrown; a fault of the page itself counts as unreadable. */
export function problemOf(error: unknown): Problem {
  return error instanceof ProblemError ? error.problem : clientProblem('unreadable', 0);
}

/** A problem the client itself found. */
export function clientProblem(code: 'unreachable' | 'unreadable', status: number): Problem {
  return { code, status, title: code };
}

/** Whether the act may have happened although no answer came: then only the same key may be sent again. */
export function isUncertain(problem: Problem): boolean {
  return problem.code === 'unreachable' || problem.code === 'unreadable' || problem.status >= 500;
}
