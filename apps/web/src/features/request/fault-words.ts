import { usePatientText } from '../../lib/text/text-provider.tsx';
import type { Faults } from './questions.ts';

const keys = {
  empty: 'field.empty',
  choose: 'request.choose',
  phone: 'request.person.phone.error',
  birthDate: 'request.person.birthDate.error',
} as const;

/** Says what is wrong with a field, once the person has tried to go on. */
export function useFaultWords(faults: Faults): (field: string) => string | null {
  const t = usePatientText();
  return (field) => {
    const fault = faults[field];
    return fault === undefined ? null : t(keys[fault]);
  };
}
