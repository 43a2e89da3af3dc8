/**
 * Where one operation of the API stands.
 *
 * `command`: changes something; it carries an `Idempotency-Key`.
 * `versioned`: acts on something that exists; it carries `If-Match: "<version>"`.
 * `asks`: reads, with words that must not stand in an address, such as a name.
 * `takesFile`: its body is the bytes of one file, as `application/octet-stream`; beside them it takes nothing.
 * `givesFile`: once the act is written down its answer is the bytes of one file.
 */
export interface OperationPath {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly versioned?: boolean;
  readonly asks?: boolean;
  readonly takesFile?: boolean;
  readonly givesFile?: boolean;
}

/** Whether an operation changes something; what only asks may be sent as often as one likes. */
export function isCommand(at: OperationPath): boolean {
  return at.method !== 'GET' && at.asks !== true;
}

export const clinic = '/clinics/:clinicId';
export const patient = `${clinic}/patients/:patientId`;
export const consultation = `${clinic}/consultations/:consultationId`;

export const read = (path: string) => ({ method: 'GET', path }) as const;
export const act = (path: string) => ({ method: 'POST', path }) as const;
export const ask = (path: string) => ({ method: 'POST', path, asks: true }) as const;
export const change = (path: string) => ({ method: 'POST', path, versioned: true }) as const;
