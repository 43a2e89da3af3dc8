import type { Body } from '@onshin/contract';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import type { Person } from './person.ts';

const documents = ['hpkiCard', 'myNumberCard', 'drivingLicence', 'passport'] as const;
const sexes = ['female', 'male', 'other', 'unknown'] as const;

/** What the clinic has checked of a doctor's papers; of identity papers the kind alone is kept. */
export function CredentialForm({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [credential, setCredential] = useState<Body<'recordCredential'>>(
    person.credential ?? {
      name: person.name,
      kana: '',
      sex: 'unknown',
      registrationYear: null,
      specialty: null,
      trainingCompletedOn: null,
      trainingCertificateNumber: null,
      identityDocument: null,
    },
  );
  const record = useAct('recordCredential', { onDone });
  const set = (part: Partial<Body<'recordCredential'>>): void => setCredential({ ...credential, ...part });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    record.mutate({ params: { clinicId, staffId: person.staffId }, body: credential });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <div className="staff-pair">
        <Field label={t('patients.name')} required>
          <TextInput value={credential.name} onChange={(event) => set({ name: event.target.value })} />
        </Field>
        <Field label={t('patients.kana')} required>
          <TextInput value={credential.kana} onChange={(event) => set({ kana: event.target.value })} />
        </Field>
        <Field label={t('people.registrationYear')}>
          <TextInput
            type="number"
            min={1940}
            max={2100}
            value={credential.registrationYear ?? ''}
            onChange={(event) =>
              set({ registrationYear: event.target.value === '' ? null : Number(event.target.value) })
            }
          />
        </Field>
        <Field label={t('people.specialty')}>
          <TextInput
            value={credential.specialty ?? ''}
            onChange={(event) => set({ specialty: event.target.value || null })}
          />
        </Field>
        <Field label={t('people.training')}>
          <TextInput
            type="date"
            value={credential.trainingCompletedOn ?? ''}
            onChange={(event) => set({ trainingCompletedOn: event.target.value || null })}
          />
        </Field>
        <Field label={t('people.certificate')}>
          <TextInput
            value={credential.trainingCertificateNumber ?? ''}
            onChange={(event) => set({ trainingCertificateNumber: event.target.value || null })}
          />
        </Field>
      </div>
      <RadioCards
        label={t('patients.sex')}
        required
        inline
        options={sexes.map((value) => ({ value, label: t(`staff.sex.${value}`) }))}
        value={credential.sex}
        onChange={(sex) => set({ sex })}
      />
      <RadioCards
        label={t('people.document')}
        hint={t('people.document.hint')}
        inline
        options={documents.map((value) => ({ value, label: t(`people.document.${value}`) }))}
        value={credential.identityDocument}
        onChange={(identityDocument) => set({ identityDocument })}
      />
      <ActProblem error={record.error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={record.isPending}>
          {t('people.credential.record')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
