import { useSession } from '../../lib/session/session.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { CheckboxCard, RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import type { OpenProxy } from './proxy.ts';

interface FurtherWishesProps {
  readonly proxy: OpenProxy | null;
  readonly onProxy: (proxy: OpenProxy | null) => void;
  readonly wantsLicenceProof: boolean;
  readonly onLicenceProof: (wanted: boolean) => void;
  readonly hasTried: boolean;
}

/** What most patients leave as it is: who writes (S-V-head-c), and whether they ask for the licence (S-1-4-2-iv-c). */
export function FurtherWishes({
  proxy,
  onProxy,
  wantsLicenceProof,
  onLicenceProof,
  hasTried,
}: FurtherWishesProps) {
  const t = useAsideText();
  const page = usePatientText();
  // Of whoever helps the clinic knows already in whose name they come.
  const isOwn = useSession().data?.helping === null;
  return (
    <div className="stack-small">
      <CheckboxCard label={t('request.licence')} checked={wantsLicenceProof} onChange={onLicenceProof} />
      {isOwn && (
        <CheckboxCard
          label={t('request.proxy')}
          detail={t('request.proxy.detail')}
          checked={proxy !== null}
          onChange={(acts) => onProxy(acts ? { relation: '', ground: null } : null)}
        />
      )}
      {proxy !== null && (
        <>
          <Field
            label={t('request.proxy.relation')}
            required
            unmarked
            error={hasTried && proxy.relation.trim() === '' ? page('field.empty') : null}
          >
            <TextInput
              maxLength={200}
              value={proxy.relation}
              onChange={(event) => onProxy({ ...proxy, relation: event.target.value })}
            />
          </Field>
          <RadioCards
            label={t('request.proxy.ground')}
            required
            unmarked
            error={hasTried && proxy.ground === null ? page('request.choose') : null}
            options={(['minor', 'cannotCommunicate'] as const).map((value) => ({
              value,
              label: t(`request.proxy.${value}`),
            }))}
            value={proxy.ground}
            onChange={(ground) => onProxy({ ...proxy, ground })}
          />
        </>
      )}
    </div>
  );
}
