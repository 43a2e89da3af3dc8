import { mobileNumber } from '@onshin/domain';

/** What somebody gave to be reached by, or null where no link could be sent there. */
export function kindOfAddress(given: string, hasSms: boolean): 'email' | 'mobile' | null {
  if (/^\S+@\S+\.\S+$/.test(given)) return 'email';
  return hasSms && mobileNumber(given) !== null ? 'mobile' : null;
}
