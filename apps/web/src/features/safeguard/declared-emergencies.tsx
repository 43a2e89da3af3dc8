import type { SealedAccounts } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { DescriptionList } from '../../ui/lists.tsx';

interface DeclaredEmergenciesProps {
  readonly emergencies: SealedAccounts['emergencies'];
  readonly mayAct: boolean;
}

/** Whether the clinic works as in an emergency, who said so, and how it ends. */
export function DeclaredEmergencies({ emergencies, mayAct }: DeclaredEmergenciesProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const end = useAct('endDeclaredEmergency');
  const at = (instant: string): string => showFullDateTime(instant, language);
  const shown = emergencies.filter(({ isOpen }, index) => isOpen || index < 3);
  return (
    <Card title={t('sealed.emergency')}>
      {emergencies.every(({ isOpen }) => !isOpen) && <p className="soft">{t('sealed.emergency.none')}</p>}
      {shown.map((each) => (
        <Card
          key={each.id}
          level={3}
          title={each.reason}
          aside={
            <Chip tone={each.isOpen ? 'bad' : 'off'}>
              {t(each.isOpen ? 'sealed.emergency.open' : 'sealed.emergency.over')}
            </Chip>
          }
        >
          <DescriptionList
            items={[
              {
                term: t('sealed.emergency.by'),
                value: each.by ?? t('sealed.emergency.byOpening'),
              },
              {
                term: t('sealed.emergency.span'),
                value: `${at(each.declaredAt)}－${at(each.endedAt ?? each.until)}`,
              },
            ]}
          />
          {mayAct && each.isOpen && (
            <>
              <p>{t('sealed.emergency.end.lead')}</p>
              <div>
                <Button
                  kind="danger"
                  busy={end.isPending}
                  onClick={() => end.mutate({ params: { clinicId, emergencyId: each.id } })}
                >
                  {t('sealed.emergency.end')}
                </Button>
              </div>
            </>
          )}
        </Card>
      ))}
      <ActProblem error={end.error} />
      {mayAct && <Declare />}
    </Card>
  );
}

function Declare() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [hours, setHours] = useState(8);
  const declare = useAct('declareEmergency', {
    onDone: () => {
      setOpen(false);
      setReason('');
    },
  });
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('sealed.emergency.declare')}</Button>
      </div>
    );
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    declare.mutate({ params: { clinicId }, body: { reason, hours } });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <p>{t('sealed.emergency.declare.lead')}</p>
      <Field label={t('sealed.emergency.reason')} required>
        <TextArea
          rows={2}
          required
          minLength={5}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </Field>
      <Field label={t('sealed.emergency.hours')} required>
        <TextInput
          type="number"
          required
          min={1}
          max={72}
          value={hours}
          onChange={(event) => setHours(Number(event.target.value))}
        />
      </Field>
      <ActProblem error={declare.error} />
      <div className="row">
        <Button type="submit" kind="danger" busy={declare.isPending}>
          {t('sealed.emergency.declare')}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {t('sealed.cancel')}
        </Button>
      </div>
    </form>
  );
}
