import { type ProblemCode, problemOf } from './problem.ts';

/** What the clinic's pages put around every request. Patients' pages have nothing of the kind. */
export interface Guard {
  /** Headers that say whether the person has touched something since the last request. */
  headers(): Readonly<Record<string, string>>;
  /**
   * What the person has to do before the request can go out again, such as unlocking the screen: tells in the end whether
   * they did. Null where nothing of theirs would help.
   */
  resolve(code: ProblemCode): Promise<boolean> | null;
}

let guard: Guard | null = null;

export function setGuard(next: Guard): void {
  guard = next;
}

export const guardHeaders = (): Readonly<Record<string, string>> => guard?.headers() ?? {};

/** Sends, and sends again after the person has done what was asked of them. Nothing they had entered is lost. */
export async function sendGuarded<Answer>(send: () => Promise<Answer>): Promise<Answer> {
  try {
    return await send();
  } catch (error) {
    const resolved = guard?.resolve(problemOf(error).code) ?? null;
    if (resolved === null || !(await resolved)) throw error;
    return await sendGuarded(send);
  }
}
