import type { ConsultationView } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../../lib/api/hooks.ts';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import { CheckboxCard, RadioCards } from '../../../ui/choices.tsx';
import { Field } from '../../../ui/field.tsx';
import { TextInput } from '../../../ui/inputs.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';
import { type Claim, withClaim } from '../../../parts/staff-frame/claim-exception.tsx';
import { problemOf } from '../../../lib/api/problem.ts';
import { placeWords } from '../../../parts/staff-frame/place-words.ts';
import { IdentityFields } from './identity-fields.tsx';
import { OwnCompanions } from './own-companions.tsx';
import { LicenceProof } from './licence-proof.tsx';
import { completedPanel, isWhomAsked, openPanel } from './panel.ts';

const served = ['thisPatientAlone', 'registeredClinic', 'rounds', 'checkUps', 'nothing'] as const;

const openWords = {
  identity: 'begin.chooseIdentity',
  licence: 'begin.chooseLicence',
  judgement: 'begin.choose',
} as const;

/** The one panel of the beginning: identity both ways, place, companions, and the judgement for this time. */
export function BeginPanel({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const [panel, setPanel] = useState(() => openPanel(view));
  const [open, setOpen] = useState<'identity' | 'licence' | 'judgement' | null>(null);
  const [exceptions, setExceptions] = useState<readonly Claim[]>([]);
  const begin = useAct('beginExamination');
  const faults = begin.error === null ? [] : (problemOf(begin.error).fields ?? []);
  const place = view.surroundings;
  const send = (claims: readonly Claim[]): void => {
    const body = completedPanel(panel, claims);
    setOpen(typeof body === 'string' ? body : null);
    if (typeof body === 'string') return;
    begin.mutate({
      params: { clinicId: view.clinicId, consultationId: view.id },
      ifMatch: view.version,
      body,
    });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send(exceptions);
  };
  const claim = (one: Claim): void => {
    const claimed = withClaim(exceptions, one);
    setExceptions(claimed);
    send(claimed);
  };
  return (
    <Card title={t('begin.title')} tone="key">
      <form className="begin" onSubmit={submit}>
        <IdentityFields
          view={view}
          panel={panel}
          faults={faults.map(({ path }) => path)}
          onChange={setPanel}
        />
        <LicenceProof
          isRequested={view.request.wantsLicenceProof}
          value={panel.licenceProof}
          onChange={(licenceProof) => setPanel({ ...panel, licenceProof })}
        />
        {place !== null && (
          <fieldset className="begin-part">
            <legend>{t('begin.place')}</legend>
            <p>
              {t(placeWords(place.placeType))}・{place.address}
            </p>
            <div className="choices choices-inline">
              <CheckboxCard
                label={t('begin.place.safe')}
                checked={panel.placeSeen.isSafeAndClean}
                onChange={(isSafeAndClean) =>
                  setPanel({ ...panel, placeSeen: { ...panel.placeSeen, isSafeAndClean } })
                }
              />
              <CheckboxCard
                label={t('begin.place.private')}
                checked={panel.placeSeen.isPrivate}
                onChange={(isPrivate) => setPanel({ ...panel, placeSeen: { ...panel.placeSeen, isPrivate } })}
              />
            </div>
            {isWhomAsked(view) && (
              <RadioCards
                label={t('begin.served')}
                hint={t('begin.served.hint')}
                required
                options={served.map((value) => ({ value, label: t(`begin.served.${value}`) }))}
                value={panel.placeSeen.servedHere}
                onChange={(servedHere) =>
                  setPanel({ ...panel, placeSeen: { ...panel.placeSeen, servedHere } })
                }
              />
            )}
          </fieldset>
        )}
        <fieldset className="begin-part">
          <legend>{t('begin.companions')}</legend>
          {place === null || place.companions.length === 0 ? (
            <p>{t('waiting.companions.none')}</p>
          ) : (
            <>
              <p>{place.companions.map((each) => `${each.name}（${each.relation}）`).join('、')}</p>
              <CheckboxCard
                label={t('begin.companions.agreed')}
                checked={panel.companionsAgreed}
                onChange={(companionsAgreed) => setPanel({ ...panel, companionsAgreed })}
              />
            </>
          )}
          <OwnCompanions
            companions={panel.ownCompanions}
            onChange={(ownCompanions) => setPanel({ ...panel, ownCompanions })}
          />
        </fieldset>
        <div className="begin-part">
          <RadioCards
            label={t('begin.judgement')}
            hint={t('begin.judgement.hint')}
            required
            options={(['yes', 'no'] as const).map((value) => ({
              value,
              label: t(`begin.feasible.${value}`),
            }))}
            value={panel.feasible}
            onChange={(feasible) => setPanel({ ...panel, feasible })}
          />
          {panel.feasible === 'no' && (
            <>
              <Callout tone="warning" title={t('begin.cannot')} />
              <Field label={t('begin.feasibleReason')}>
                <TextInput
                  value={panel.feasibleReason}
                  onChange={(event) => setPanel({ ...panel, feasibleReason: event.target.value })}
                />
              </Field>
            </>
          )}
          <label className="row staff-small">
            <input
              type="checkbox"
              checked={panel.impersonationSuspected}
              onChange={(event) => setPanel({ ...panel, impersonationSuspected: event.target.checked })}
            />
            {t('begin.impersonation')}
          </label>
        </div>
        {open !== null && <Callout tone="warning" live title={t(openWords[open])} />}
        <ActProblem error={begin.error} onClaim={claim} />
        <Button type="submit" kind="primary" wide busy={begin.isPending}>
          {t('begin.confirm')}
        </Button>
      </form>
    </Card>
  );
}
