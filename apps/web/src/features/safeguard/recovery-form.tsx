import type { Body } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';
import { type Given, RecoveryGiven } from './recovery-given.tsx';

const kinds = ['newFactors', 'temporaryAccess', 'compromised'] as const;
const checks = ['knownByFace', 'photoDocument', 'calledBack'] as const;
const handOvers = ['counter', 'mail'] as const;
const nobody = '';

/** For whom, what, and how it was made sure that it is they. */
export function RecoveryForm() {
  const t = useStaffText();
  const { clinicId, staffId: self } = useStaff();
  const staff = useRead('listStaff', { params: { clinicId } });
  const [staffId, setStaffId] = useState<string>(nobody);
  const [kind, setKind] = useState<(typeof kinds)[number]>('newFactors');
  const [identityBy, setIdentityBy] = useState<Body<'giveRecovery'>['identityBy'] | null>(null);
  const [words, setWords] = useState('');
  const [copyKeptAt, setCopyKeptAt] = useState('');
  const [handOver, setHandOver] = useState<Body<'giveRecovery'>['handOver']>('counter');
  const [hours, setHours] = useState(12);
  const [since, setSince] = useState('');
  const [given, setGiven] = useState<Given | null>(null);
  const done = (next: Given): void => {
    setGiven(next);
    setWords('');
    setCopyKeptAt('');
  };
  const recover = useAct('giveRecovery', { onDone: (answer) => done({ kind: 'newFactors', answer }) });
  const grant = useAct('giveTemporaryAccess', {
    onDone: (answer) => done({ kind: 'temporaryAccess', answer }),
  });
  const stop = useAct('reportCompromised', { onDone: (answer) => done({ kind: 'compromised', answer }) });
  const params = { clinicId, staffId };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setGiven(null);
    if (kind === 'compromised') {
      stop.mutate({ params, body: { words, since: new Date(since).toISOString() } });
      return;
    }
    if (identityBy === null) return;
    const check = { identityBy, words, copyKeptAt: copyKeptAt.trim() === '' ? null : copyKeptAt };
    if (kind === 'newFactors') recover.mutate({ params, body: { ...check, handOver } });
    else grant.mutate({ params, body: { ...check, hours } });
  };
  const people = (staff.data?.staff ?? []).filter((person) => person.staffId !== self);
  const isReady = staffId !== nobody && (kind === 'compromised' || identityBy !== null);
  return (
    <Card title={t('recovery.give')}>
      <form className="staff-form" onSubmit={submit}>
        <Field label={t('recovery.who')} required>
          <Select
            title={t('recovery.who')}
            options={[
              { value: nobody, label: t('recovery.choose') },
              ...people.map((person) => ({ value: person.staffId, label: person.name })),
            ]}
            value={staffId}
            onChange={setStaffId}
          />
        </Field>
        <RadioCards
          label={t('recovery.kind')}
          required
          options={kinds.map((value) => ({ value, label: t(`recovery.kind.${value}`) }))}
          value={kind}
          onChange={setKind}
        />
        {kind !== 'compromised' && (
          <RadioCards
            label={t('recovery.how')}
            required
            inline
            options={checks.map((value) => ({ value, label: t(`recovery.by.${value}`) }))}
            value={identityBy}
            onChange={setIdentityBy}
          />
        )}
        <Field label={t('recovery.words')} hint={t('recovery.words.hint')} required>
          <TextInput
            required
            maxLength={500}
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </Field>
        {kind !== 'compromised' && identityBy === 'photoDocument' && (
          <Field label={t('recovery.copy')} hint={t('recovery.copy.hint')} required>
            <TextInput
              required
              maxLength={200}
              value={copyKeptAt}
              onChange={(event) => setCopyKeptAt(event.target.value)}
            />
          </Field>
        )}
        {kind === 'newFactors' && (
          <RadioCards
            label={t('recovery.handOver')}
            required
            inline
            options={handOvers.map((value) => ({ value, label: t(`recovery.handOver.${value}`) }))}
            value={handOver}
            onChange={setHandOver}
          />
        )}
        {kind === 'temporaryAccess' && (
          <Field label={t('recovery.hours')} required>
            <TextInput
              type="number"
              min={1}
              max={24}
              value={hours}
              onChange={(event) => setHours(Number(event.target.value))}
            />
          </Field>
        )}
        {kind === 'compromised' && (
          <Field label={t('recovery.since')} required>
            <TextInput
              type="datetime-local"
              required
              value={since}
              onChange={(event) => setSince(event.target.value)}
            />
          </Field>
        )}
        <ActProblem error={recover.error ?? grant.error ?? stop.error} />
        <div>
          <Button
            type="submit"
            kind={kind === 'compromised' ? 'danger' : 'primary'}
            disabled={!isReady}
            busy={recover.isPending || grant.isPending || stop.isPending}
          >
            {t(`recovery.go.${kind}`)}
          </Button>
        </div>
      </form>
      {given !== null && <RecoveryGiven given={given} />}
    </Card>
  );
}
