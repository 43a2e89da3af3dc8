import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { RadioCards } from '../../../ui/choices.tsx';
import type { OpenPanel } from './panel.ts';

interface LicenceProofProps {
  /** The patient asked for it with the request. */
  readonly isRequested: boolean;
  readonly value: OpenPanel['licenceProof'];
  readonly onChange: (value: OpenPanel['licenceProof']) => void;
}

/** Proof of the licence for the patient who asks, before the visit or by word in the call (S-1-4-2-iv-c). */
export function LicenceProof({ isRequested, value, onChange }: LicenceProofProps) {
  const t = useStaffText();
  if (isRequested) {
    return (
      <div className="begin-part">
        <RadioCards
          label={t('begin.licence')}
          hint={t('begin.licence.hint')}
          required
          inline
          options={(['shown', 'notShown'] as const).map((each) => ({
            value: each,
            label: t(`begin.licence.${each}`),
          }))}
          value={value === 'notRequested' ? null : value}
          onChange={onChange}
        />
      </div>
    );
  }
  return (
    <label className="row staff-small">
      <input
        type="checkbox"
        checked={value === 'shown'}
        onChange={(event) => onChange(event.target.checked ? 'shown' : 'notRequested')}
      />
      {t('begin.licence.byWord')}
    </label>
  );
}
