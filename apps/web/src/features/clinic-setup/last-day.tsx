import type { Answer } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { today } from '../../parts/staff-frame/civil-day.ts';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { Person } from './person.ts';

type Ended = Answer<'endStaffMember'>;

/** Somebody's last day; what is booked with them afterwards is named, for somebody to look after. */
export function LastDay({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [lastDay, setLastDay] = useState(person.activeTo ?? today());
  const [ended, setEnded] = useState<Ended | null>(null);
  const save = useAct('endStaffMember', { onDone: setEnded });
  const params = { clinicId, staffId: person.staffId };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ params, body: { lastDay } });
  };
  if (ended !== null) return <WhatStays ended={ended} onDone={onDone} />;
  return (
    <form className="stack" onSubmit={submit}>
      <Field label={t('people.lastDay')} hint={t('people.lastDay.hint')} required>
        <TextInput type="date" value={lastDay} onChange={(event) => setLastDay(event.target.value)} />
      </Field>
      <ActProblem error={save.error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={save.isPending}>
          {t('people.lastDay.save')}
        </Button>
        {person.activeTo !== null && (
          <Button busy={save.isPending} onClick={() => save.mutate({ params, body: { lastDay: null } })}>
            {t('people.lastDay.takeBack')}
          </Button>
        )}
        <Button kind="quiet" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}

function WhatStays({ ended, onDone }: { readonly ended: Ended; readonly onDone: () => void }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { appointments } = ended;
  return (
    <div className="stack">
      <Callout
        live
        tone={appointments.length === 0 ? 'success' : 'warning'}
        title={t(appointments.length === 0 ? 'people.lastDay.done' : 'people.lastDay.stillBooked')}
      >
        {appointments.length > 0 && (
          <ul>
            {appointments.map((each) => (
              <li key={each.consultationId}>
                {showDateTime(each.from, language)} {each.patientName}
              </li>
            ))}
          </ul>
        )}
      </Callout>
      <Button onClick={onDone}>{t('action.close')}</Button>
    </div>
  );
}
