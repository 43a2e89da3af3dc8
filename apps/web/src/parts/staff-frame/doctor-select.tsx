import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { useStaff } from './staff-place.tsx';

/** The clinic's doctors; empty while they are fetched. */
export function useDoctors() {
  const { clinicId } = useStaff();
  const { data } = useRead('listStaff', { params: { clinicId } });
  return (data?.staff ?? []).filter((person) => person.roles.includes('doctor'));
}

interface DoctorSelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (staffId: string) => void;
}

/** One of the clinic's doctors. */
export function DoctorSelect({ label, value, onChange }: DoctorSelectProps) {
  const doctors = useDoctors();
  const t = useStaffText();
  const options = doctors.map((doctor) => ({ value: doctor.staffId, label: doctor.name }));
  return (
    <Field label={label} required>
      <Select
        options={options}
        value={options.some((option) => option.value === value) ? value : ''}
        onChange={onChange}
        title={t('board.doctor')}
      />
    </Field>
  );
}
