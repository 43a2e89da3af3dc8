import type { Answer, Body, ShownPaper } from '@onshin/contract';
import { showTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { faultIn } from '../../parts/staff-frame/fault-in.ts';
import { FormEnd } from '../../parts/staff-frame/form-end.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Choices, RadioCards } from '../../ui/choices.tsx';
import { LinkAddress } from './link-address.tsx';

const papers = [
  'myNumberCard',
  'drivingLicence',
  'passport',
  'otherWithPhoto',
  'qualificationCertificate',
  'otherWithoutPhoto',
] as const satisfies readonly ShownPaper[];

type By = Body<'changeWayIn'>['to']['by'];

/** Lets a patient in again who stands at the counter without their telephone or mail. */
export function WayInCard({ at }: { readonly at: PatientAt }) {
  const t = useStaffText();
  const [isOpen, setOpen] = useState(false);
  const [done, setDone] = useState<Answer<'changeWayIn'> | null>(null);
  const open = () => {
    setDone(null);
    setOpen(true);
  };
  return (
    <Card
      title={t('wayIn.title')}
      aside={
        !isOpen && (
          <Button small onClick={open}>
            {t('wayIn.open')}
          </Button>
        )
      }
    >
      <p className="soft">{t('wayIn.lead')}</p>
      {done !== null && <Done answer={done} />}
      {isOpen && (
        <WayInForm
          at={at}
          onDone={(answer) => {
            setDone(answer);
            setOpen(false);
          }}
          onLeave={() => setOpen(false)}
        />
      )}
    </Card>
  );
}

function Done({ answer: { code } }: { readonly answer: Answer<'changeWayIn'> }) {
  const t = useStaffText();
  const { language } = useLanguage();
  if (code === null) {
    return (
      <Callout tone="success" live title={t('wayIn.title')}>
        {t('wayIn.done')}
      </Callout>
    );
  }
  return (
    <div className="stack-small" role="status">
      <p>{t('wayIn.code')}</p>
      <img src={code.picture} alt={t('wayIn.code')} width={240} height={240} />
      <p className="soft">{t('wayIn.code.until', { time: showTime(code.until, language) })}</p>
    </div>
  );
}

interface WayInFormProps {
  readonly at: PatientAt;
  readonly onDone: (answer: Answer<'changeWayIn'>) => void;
  readonly onLeave: () => void;
}

function WayInForm({ at, onDone, onLeave }: WayInFormProps) {
  const t = useStaffText();
  const hasSms = useRead('getSystem', {}).data?.sms === true;
  const [shown, setShown] = useState<readonly ShownPaper[]>([]);
  const [by, setBy] = useState<By | null>(null);
  const [address, setAddress] = useState('');
  const change = useAct('changeWayIn', { onDone });
  const fault = faultIn(change.error, faults);
  const ways = (['email', ...(hasSms ? (['mobile'] as const) : []), 'code'] as const).map((value) => ({
    value,
    label: t(`wayIn.to.${value}`),
  }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const to = whereTo(by, address.trim());
    if (to !== null) change.mutate({ params: at, body: { shown: [...shown], to } });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <Choices
        label={t('wayIn.shown')}
        hint={t('wayIn.shown.hint')}
        options={papers.map((value) => ({ value, label: t(`wayIn.paper.${value}`) }))}
        values={shown}
        onChange={setShown}
      />
      <RadioCards label={t('wayIn.to')} required options={ways} value={by} onChange={setBy} />
      {(by === 'email' || by === 'mobile') && (
        <LinkAddress by={by} label={t(`wayIn.to.${by}`)} value={address} onChange={setAddress} />
      )}
      <FormEnd
        error={change.error}
        fault={fault && t(`wayIn.fault.${fault}`)}
        save={t('wayIn.save')}
        busy={change.isPending}
        isComplete={shown.length > 0}
        onLeave={onLeave}
      />
    </form>
  );
}

const faults = [
  'accountOfStaff',
  'sameAsBefore',
  'helpsThem',
  'noAccountYet',
  'papersDoNotSuffice',
  'notAMobileNumber',
] as const;

function whereTo(by: By | null, address: string): Body<'changeWayIn'>['to'] | null {
  if (by === 'email') return { by, email: address };
  if (by === 'mobile') return { by, mobile: address };
  return by === null ? null : { by };
}
