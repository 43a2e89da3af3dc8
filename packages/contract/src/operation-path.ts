/**
 * Where one operation of the API stands.
 *
 * `command`: changes something; it carries an `Idempotency-Key`.
 * `versioned`: acts on something that exists; it carries `If-Match: "<version>"`.
 * `asks`: reads, with words that must not stand in an address, such as a name.
 */
export interface OperationPath {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly versioned?: boolean;
  readonly asks?: boolean;
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
