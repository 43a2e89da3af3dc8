import type { Body } from '@onshin/contract';
import { civilDateOf, showCivilDate } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { problemOf } from '../../lib/api/problem.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { kindOfAddress } from '../../parts/sign-in/kind-of-address.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Choices } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

type Scope = Body<'nameHelper'>['scopes'][number];
const scopes = ['device', 'booking'] as const satisfies readonly Scope[];
const faults = ['ownAddress', 'helpsAlready', 'notAMobileNumber', 'inThePast', 'tooLate'] as const;
type Fault = (typeof faults)[number];

interface NameHelperProps {
  readonly at: { readonly clinicId: string; readonly patientId: string };
  readonly latestDay: string;
}

/** The patient names somebody; their link goes to their own address. */
export function NameHelper({ at, latestDay }: NameHelperProps) {
  const t = useAsideText();
  const [isOpen, setOpen] = useState(false);
  const [named, setNamed] = useState<string | null>(null);
  if (isOpen) {
    return (
      <Form
        at={at}
        latestDay={latestDay}
        onDone={(name) => {
          setNamed(name);
          setOpen(false);
        }}
      />
    );
  }
  return (
    <div className="stack-small">
      {named !== null && <Callout tone="success" live title={t('helpers.saved', { name: named })} />}
      <Button kind="primary" wide onClick={() => setOpen(true)}>
        {t('helpers.add')}
      </Button>
    </div>
  );
}

function Form({ at, latestDay, onDone }: NameHelperProps & { readonly onDone: (name: string) => void }) {
  const t = useAsideText();
  const { language } = useLanguage();
  const hasSms = useRead('getSystem', {}).data?.sms === true;
  const [name, setName] = useState('');
  const [relation, setRelation] = useState('');
  const [chosen, setChosen] = useState<readonly Scope[]>(['device']);
  const [until, setUntil] = useState(() => inThreeMonths(latestDay));
  const [address, setAddress] = useState('');
  const [hasTried, setTried] = useState(false);
  const act = useAct('nameHelper', { refresh: ['listHelpers'], onDone: () => onDone(name) });
  const kind = kindOfAddress(address.trim(), hasSms);
  const fault = act.isError ? faultOf(act.error) : undefined;
  const ways = hasSms ? 'link.either' : 'link.email';
  const said = (...of: readonly Fault[]) =>
    fault !== undefined && of.includes(fault) ? t(`helpers.fault.${fault}`) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (kind === null || chosen.length === 0) return;
    const to = kind === 'email' ? { by: kind, email: address.trim() } : { by: kind, mobile: address.trim() };
    const body = { name, relation, scopes: [...chosen], until, to, language: tagOf(language) };
    act.mutate({ params: at, body });
  };
  return (
    <Card title={t('helpers.add')} tone="key">
      <form className="stack" onSubmit={submit}>
        <Field label={t('helpers.name')} required unmarked>
          <TextInput
            required
            maxLength={100}
            autoComplete="off"
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        </Field>
        <Field label={t('helpers.relation')} required unmarked>
          <TextInput
            required
            maxLength={100}
            autoComplete="off"
            value={relation}
            onChange={(event) => setRelation(event.target.value)}
          />
        </Field>
        <Choices
          label={t('helpers.what')}
          required
          unmarked
          error={hasTried && chosen.length === 0 ? t('helpers.fault.whatMissing') : null}
          options={scopes.map((value) => ({
            value,
            label: t(`helpers.scope.${value}`),
            detail: t(`helpers.scope.${value}.detail`),
          }))}
          values={chosen}
          onChange={setChosen}
        />
        <Field
          label={t('helpers.lastDay')}
          hint={t('helpers.lastDay.hint', { day: showCivilDate(latestDay, language) })}
          required
          unmarked
          error={said('inThePast', 'tooLate')}
        >
          <TextInput
            type="date"
            required
            max={latestDay}
            value={until}
            onChange={(event) => setUntil(event.target.value)}
          />
        </Field>
        <Field
          label={t('helpers.to')}
          hint={t('helpers.to.hint')}
          required
          unmarked
          error={
            hasTried && kind === null
              ? t(`${ways}.error`)
              : said('ownAddress', 'helpsAlready', 'notAMobileNumber')
          }
        >
          <TextInput
            type={hasSms ? 'text' : 'email'}
            inputMode="email"
            autoCapitalize="none"
            autoComplete="off"
            value={address}
            onChange={(event) => setAddress(event.target.value)}
          />
        </Field>
        {act.isError && fault === undefined && <ProblemNotice error={act.error} />}
        <Button kind="primary" type="submit" wide busy={act.isPending}>
          {t('helpers.save')}
        </Button>
      </form>
    </Card>
  );
}

/** Nobody is asked anew too soon, and nobody helps for long by mere habit. */
function inThreeMonths(latestDay: string): string {
  const day = civilDateOf(new Date(Date.now() + 92 * 86_400_000));
  return day < latestDay ? day : latestDay;
}

/** What is wrong with what was entered, where the server says so. */
function faultOf(error: unknown): Fault | undefined {
  const message = problemOf(error).fields?.[0]?.message;
  return faults.find((each) => each === message);
}
