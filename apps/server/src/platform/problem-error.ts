import { type Problem, type ProblemCode, problemCodes } from '@onshin/contract';

type Extra = Partial<
  Pick<Problem, 'fields' | 'clauses' | 'gate' | 'judgementId' | 'edition' | 'currentVersion' | 'allowed'>
>;

/** An act that cannot be done, for a reason the caller is told under a stable code. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly extra: Extra;
  constructor(code: ProblemCode, detail?: string, extra: Extra = {}) {
    super(detail ?? code);
    this.code = code;
    this.extra = extra;
  }

  /** The answer as RFC 9457 problem details. */
  toProblem(instance: string): Problem {
    return {
      type: `urn:onshin:problem:${this.code}`,
      title: this.code,
      status: problemCodes[this.code],
      code: this.code,
      ...(this.message === this.code ? {} : { detail: this.message }),
      instance,
      ...this.extra,
    };
  }
}
