import type { Body } from '@onshin/contract';
import { mobileNumber } from '@onshin/domain';
import { type FormEvent, useState } from 'react';
import { useLocation, useParams } from 'wouter';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxCard, RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';

/** Opening a chart at the counter. */
export default function EnrolPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Enrol />
    </StaffPlace>
  );
}

const sexes = ['female', 'male', 'other', 'unknown'] as const;
const empty = { name: '', kana: '', birthDate: '', phone: '', email: '', address: '', external: '' };

function Enrol() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [, go] = useLocation();
  const [person, setPerson] = useState(empty);
  const [sex, setSex] = useState<Body<'enrolPatient'>['sex'] | null>(null);
  const [entersByPhone, setEntersByPhone] = useState(false);
  const hasSms = useRead('getSystem', {}).data?.sms === true;
  const mayEnterByPhone = hasSms && person.email === '' && mobileNumber(person.phone) !== null;
  const enrol = useAct('enrolPatient', { onDone: ({ id }) => go(`/staff/${clinicId}/patients/${id}`) });
  const input = (part: keyof typeof empty) => ({
    value: person[part],
    onChange: (event: { target: { value: string } }) => setPerson({ ...person, [part]: event.target.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (sex === null) return;
    const { email, external, ...rest } = person;
    enrol.mutate({
      params: { clinicId },
      body: {
        ...rest,
        sex,
        email: email === '' ? null : email,
        entersByPhone: mayEnterByPhone && entersByPhone,
        externalNumber: external === '' ? null : external,
      },
    });
  };
  return (
    <StaffPage title={t('patients.enrol')}>
      <Card>
        <form className="staff-form" onSubmit={submit}>
          <div className="staff-pair">
            <Field label={t('patients.name')} required>
              <TextInput autoComplete="off" {...input('name')} />
            </Field>
            <Field label={t('patients.kana')} required>
              <TextInput autoComplete="off" {...input('kana')} />
            </Field>
          </div>
          <div className="staff-pair">
            <Field label={t('patients.birthDate')} required>
              <TextInput type="date" {...input('birthDate')} />
            </Field>
            <Field label={t('patients.phone')} required>
              <TextInput type="tel" autoComplete="off" {...input('phone')} />
            </Field>
          </div>
          <RadioCards
            label={t('patients.sex')}
            required
            inline
            options={sexes.map((value) => ({ value, label: t(`staff.sex.${value}`) }))}
            value={sex}
            onChange={setSex}
          />
          <Field label={t('patients.address')} required>
            <TextInput autoComplete="off" {...input('address')} />
          </Field>
          <div className="staff-pair">
            <Field label={t('patients.email')} hint={t('patients.email.hint')}>
              <TextInput type="email" autoComplete="off" {...input('email')} />
            </Field>
            <Field label={t('patients.external')}>
              <TextInput autoComplete="off" {...input('external')} />
            </Field>
          </div>
          {mayEnterByPhone && (
            <CheckboxCard
              label={t('patients.entersByPhone')}
              detail={t('patients.entersByPhone.hint')}
              checked={entersByPhone}
              onChange={setEntersByPhone}
            />
          )}
          <ActProblem error={enrol.error} />
          <Button type="submit" kind="primary" busy={enrol.isPending}>
            {t('patients.save')}
          </Button>
        </form>
      </Card>
    </StaffPage>
  );
}
