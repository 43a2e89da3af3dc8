import type { Body } from '@onshin/contract';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';

export type Authority = Pick<Body<'recordHelper'>, 'ground' | 'proof' | 'proofWords'>;
type Proof = NonNullable<Authority['proof']>;

const proofs = [
  'familyRegister',
  'insuranceRecord',
  'motherAndChildHandbook',
  'guardianshipCertificate',
  'knownToClinic',
  'other',
] as const satisfies readonly Proof[];

interface ProxyFieldsProps {
  readonly authority: Authority;
  readonly onChange: (authority: Authority) => void;
  readonly isMinor: boolean;
}

/** On which ground a proxy may act, and how the clinic made sure (S-V-head-c). */
export function ProxyFields({ authority, onChange, isMinor }: ProxyFieldsProps) {
  const t = useStaffText();
  const { isDoctor } = useStaff();
  const needsWords = authority.proof === 'knownToClinic' || authority.proof === 'other';
  return (
    <>
      <RadioCards
        label={t('helperCard.ground')}
        required
        options={[
          {
            value: 'minor',
            label: t('helperCard.ground.minor'),
            disabled: !isMinor,
            ...(isMinor ? {} : { detail: t('helperCard.ground.notMinor') }),
          },
          {
            value: 'cannotCommunicate',
            label: t('helperCard.ground.cannotCommunicate'),
            detail: t('helperCard.ground.doctor'),
            disabled: !isDoctor,
          },
        ]}
        value={authority.ground}
        onChange={(ground) => onChange({ ...authority, ground })}
      />
      <Field label={t('helperCard.proof')} required>
        <Select
          required
          options={proofs.map((value) => ({ value, label: t(`helperCard.proof.${value}`) }))}
          value={authority.proof ?? ''}
          onChange={(proof) => onChange({ ...authority, proof })}
        />
      </Field>
      <Field label={t('helperCard.proofWords')} hint={t('helperCard.proofWords.hint')} required={needsWords}>
        <TextInput
          required={needsWords}
          maxLength={500}
          value={authority.proofWords}
          onChange={(event) => onChange({ ...authority, proofWords: event.target.value })}
        />
      </Field>
    </>
  );
}
