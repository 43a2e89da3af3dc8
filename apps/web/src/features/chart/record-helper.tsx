import type { Body, HelperKind, HelpersView, HelpScope } from '@onshin/contract';
import { showCivilDate } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { faultIn } from '../../parts/staff-frame/fault-in.ts';
import { FormEnd } from '../../parts/staff-frame/form-end.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { Choices, RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { LinkAddress } from './link-address.tsx';
import { type Authority, ProxyFields } from './proxy-fields.tsx';

const kinds = ['family', 'supporter'] as const satisfies readonly HelperKind[];
const scopes = ['device', 'booking', 'proxy'] as const satisfies readonly HelpScope[];
type By = Body<'recordHelper'>['to']['by'];

interface RecordHelperProps {
  readonly at: PatientAt;
  readonly latest: HelpersView;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Writes down who helps; of a proxy on which ground, and what showed it. */
export function RecordHelper({ at, latest, onDone, onLeave }: RecordHelperProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const hasSms = useRead('getSystem', {}).data?.sms === true;
  const [name, setName] = useState('');
  const [relation, setRelation] = useState('');
  const [kind, setKind] = useState<HelperKind>('family');
  const [wished, setWished] = useState<readonly HelpScope[]>([]);
  const [authority, setAuthority] = useState<Authority>({ ground: null, proof: null, proofWords: '' });
  const [lastDay, setLastDay] = useState<string | null>(null);
  const [by, setBy] = useState<By>('email');
  const [address, setAddress] = useState('');
  const record = useAct('recordHelper', { refresh: ['listHelpers'], onDone });
  // Whoever is no family is there for the device alone.
  const chosen: readonly HelpScope[] = kind === 'supporter' ? ['device'] : wished;
  const isProxy = chosen.includes('proxy');
  const isOfMinor = isProxy && authority.ground === 'minor' && latest.latestDayOfMinor !== null;
  const most = isOfMinor ? (latest.latestDayOfMinor ?? latest.latestDay) : latest.latestDay;
  const until = lastDay ?? most;
  const fault = faultIn(record.error, faults);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = by === 'email' ? { by, email: address.trim() } : { by, mobile: address.trim() };
    const shown = isProxy ? authority : { ground: null, proof: null, proofWords: '' };
    const body = { name, relation, kind, scopes: [...chosen], until, to, language: 'ja' as const, ...shown };
    record.mutate({ params: at, body });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <div className="staff-pair">
        <Field label={t('helperCard.name')} required>
          <TextInput
            required
            maxLength={100}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field label={t('helperCard.relation')} required>
          <TextInput
            required
            maxLength={100}
            value={relation}
            onChange={(event) => setRelation(event.target.value)}
          />
        </Field>
      </div>
      <RadioCards
        label={t('helperCard.kind')}
        required
        options={kinds.map((value) => ({
          value,
          label: t(`helperCard.kind.${value}`),
          detail: t(`helperCard.kind.${value}.detail`),
        }))}
        value={kind}
        onChange={setKind}
      />
      {kind === 'family' && (
        <Choices
          label={t('helperCard.what')}
          required
          options={scopes.map((value) => ({
            value,
            label: t(`helperCard.scope.${value}`),
            detail: t(`helperCard.scope.${value}.detail`),
          }))}
          values={wished}
          onChange={setWished}
        />
      )}
      {isProxy && (
        <ProxyFields
          authority={authority}
          onChange={setAuthority}
          isMinor={latest.latestDayOfMinor !== null}
        />
      )}
      <Field
        label={t('helperCard.lastDay')}
        hint={t('helperCard.lastDay.hint', { day: showCivilDate(most, language) })}
        required
      >
        <TextInput
          type="date"
          required
          max={most}
          value={until}
          onChange={(event) => setLastDay(event.target.value)}
        />
      </Field>
      {hasSms && (
        <RadioCards
          label={t('helperCard.by')}
          required
          inline
          options={(['email', 'mobile'] as const).map((value) => ({
            value,
            label: t(`helperCard.by.${value}`),
          }))}
          value={by}
          onChange={setBy}
        />
      )}
      <LinkAddress by={by} label={t(`helperCard.by.${by}`)} value={address} onChange={setAddress} />
      <FormEnd
        error={record.error}
        fault={fault && t(`helperCard.fault.${fault}`)}
        save={t('helperCard.save')}
        busy={record.isPending}
        isComplete={chosen.length > 0}
        onLeave={onLeave}
      />
    </form>
  );
}

const faults = [
  'ownAddress',
  'helpsAlready',
  'somebodyElseRecordsYou',
  'notAMobileNumber',
  'inThePast',
  'tooLate',
  'groundNeeded',
  'groundOfProxyAlone',
  'proofNeeded',
  'proofToldInWords',
  'doctorFindsThat',
  'notAMinor',
  'supporterHelpsWithDevice',
] as const;
