import type { Answer, NotePart } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { DoctorSelect } from '../../parts/staff-frame/doctor-select.tsx';
import { noteParts } from '../../parts/record/note-parts.ts';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxCard } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';

type Grant = Answer<'listEntryGrants'>['grants'][number];
const roles = ['clerk', 'nurse', 'pharmacist', 'doctor'] as const;

/** Who may enter for which doctor, and what of a note (A-7.1-C-4-1). */
export function EntryGrants({ isLocked }: { readonly isLocked: boolean }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data } = useRead('listEntryGrants', { params: { clinicId } });
  return (
    <Card title={t('behalf.grants')}>
      <p>{t('behalf.grants.lead')}</p>
      {data?.grants.length === 0 && <p className="soft">{t('behalf.grants.none')}</p>}
      <ul className="stack">
        {data?.grants.map((grant) => (
          <GrantLine key={grant.id} grant={grant} isLocked={isLocked} />
        ))}
      </ul>
      {!isLocked && <AddGrant key={data?.grants.length ?? 0} />}
    </Card>
  );
}

function GrantLine({ grant, isLocked }: { readonly grant: Grant; readonly isLocked: boolean }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const end = useAct('endEntryGrant');
  const { role, staffName, doctorName, parts, grantedBy, grantedAt, endedAt } = grant;
  const who = role === null ? (staffName ?? '') : t(`behalf.role.${role}`);
  return (
    <li className="task">
      <strong>{t('behalf.grant.line', { who, doctor: doctorName })}</strong>
      <span>
        {noteParts
          .filter((part) => parts.includes(part))
          .map((part) => t(`note.${part}`))
          .join('、')}
      </span>
      <span className="soft staff-small">
        {t('behalf.grant.by', { name: grantedBy, at: showDateTime(grantedAt, language) })}
        {endedAt !== null && ` ${t('behalf.grant.ended', { at: showDateTime(endedAt, language) })}`}
      </span>
      {endedAt === null && !isLocked && (
        <Button
          small
          busy={end.isPending}
          onClick={() => end.mutate({ params: { clinicId, grantId: grant.id } })}
        >
          {t('behalf.grant.end')}
        </Button>
      )}
      <ActProblem error={end.error} />
    </li>
  );
}

function AddGrant() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data } = useRead('listStaff', { params: { clinicId } });
  const [who, setWho] = useState('clerk');
  const [doctorStaffId, setDoctor] = useState('');
  const [parts, setParts] = useState<readonly NotePart[]>(['subjective']);
  const grant = useAct('grantEntry');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const role = roles.find((each) => each === who);
    const grantee =
      role === undefined ? { to: 'person' as const, staffId: who } : { to: 'role' as const, role };
    grant.mutate({ params: { clinicId }, body: { grantee, doctorStaffId, parts: [...parts] } });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="staff-pair">
        <Field label={t('behalf.grant.who')} required>
          <Select
            value={who}
            onChange={setWho}
            options={[
              ...roles.map((role) => ({ value: role as string, label: t(`behalf.role.${role}`) })),
              ...(data?.staff ?? [])
                .filter(({ staffId }) => staffId !== doctorStaffId)
                .map(({ staffId, name }) => ({ value: staffId, label: name })),
            ]}
          />
        </Field>
        <DoctorSelect label={t('behalf.grant.doctor')} value={doctorStaffId} onChange={setDoctor} />
      </div>
      <fieldset className="choices">
        <legend>{t('behalf.grant.parts')}</legend>
        {noteParts.map((part) => (
          <CheckboxCard
            key={part}
            label={t(`note.${part}`)}
            checked={parts.includes(part)}
            onChange={(isIn) => setParts(isIn ? [...parts, part] : parts.filter((each) => each !== part))}
          />
        ))}
      </fieldset>
      <ActProblem error={grant.error} />
      <div>
        <Button
          type="submit"
          kind="primary"
          busy={grant.isPending}
          disabled={doctorStaffId === '' || parts.length === 0}
        >
          {t('behalf.grant.add')}
        </Button>
      </div>
    </form>
  );
}
