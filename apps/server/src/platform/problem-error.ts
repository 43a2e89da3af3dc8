import { type Problem, type ProblemCode, problemCodes } from '@onshin/contract';
import type { Tx } from './database.ts';

type Extra = Partial<
  Pick<
    Problem,
    | 'fields'
    | 'clauses'
    | 'gate'
    | 'judgementId'
    | 'edition'
    | 'currentVersion'
    | 'allowed'
    | 'opensAt'
    | 'patientId'
  >
>;

/** An act that cannot be done, for a reason the caller is told under a stable code. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly code: ProblemCode;
  readonly extra: Extra;
  /** What is written although the act is undone, such as the count of failed sign-ins. */
  keep: ((tx: Tx) => Promise<void>) | null = null;
  constructor(code: ProblemCode, detail?: string, extra: Extra = {}) {
    super(detail ?? code);
    this.code = code;
    this.extra = extra;
  }

  /** Adds what is written although the act is undone. */
  keeping(keep: (tx: Tx) => Promise<void>): this {
    this.keep = keep;
    return this;
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
