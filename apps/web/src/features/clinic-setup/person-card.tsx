import { showCivilDate } from '@onshin/text/dates';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Correction } from './correction.tsx';
import { CredentialForm } from './credential-form.tsx';
import { HoursFields } from './hours-fields.tsx';
import { LastDay } from './last-day.tsx';
import type { Person } from './person.ts';
import { RolesForm } from './roles-form.tsx';
import { Suspension } from './suspension.tsx';

/** One member of staff; for a doctor credential and bookable hours. */
export function PersonCard({ person }: { readonly person: Person }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { isAdministrator, isSecurityOfficer } = useStaff();
  const [open, setOpen] = useState<'credential' | 'hours' | 'roles' | 'suspension' | 'lastDay' | null>(null);
  const isDoctor = person.roles.includes('doctor');
  return (
    <Card
      title={person.name}
      aside={
        <span className="row">
          {person.roles.map((role) => (
            <Chip key={role} tone="key">
              {t(`people.role.${role}`)}
            </Chip>
          ))}
          {person.isSuspended && <Chip tone="bad">{t('people.suspended')}</Chip>}
          <Chip tone={person.hasSignedIn ? 'good' : 'neutral'}>
            {t(person.hasSignedIn ? 'people.signedIn' : 'people.invitedState')}
          </Chip>
        </span>
      }
    >
      <p className="soft">{person.email}</p>
      {isDoctor && <Credential person={person} />}
      {isDoctor && <Correction person={person} />}
      {person.activeTo !== null && (
        <p>
          {t('people.lastDay')} {showCivilDate(person.activeTo, language)}
        </p>
      )}
      {(isAdministrator || isSecurityOfficer) && open === null && (
        <div className="row">
          {isAdministrator && isDoctor && (
            <>
              <Button small onClick={() => setOpen('credential')}>
                {t('people.credential.record')}
              </Button>
              <Button small onClick={() => setOpen('hours')}>
                {t('people.availability')}
              </Button>
            </>
          )}
          {!person.roles.includes('maintainer') && (
            <Button small onClick={() => setOpen('roles')}>
              {t('people.roles.change')}
            </Button>
          )}
          <Button small onClick={() => setOpen('suspension')}>
            {t(person.isSuspended ? 'people.resume' : 'people.suspend')}
          </Button>
          <Button small onClick={() => setOpen('lastDay')}>
            {t('people.lastDay')}
          </Button>
        </div>
      )}
      {open === 'roles' && <RolesForm person={person} onDone={() => setOpen(null)} />}
      {open === 'suspension' && <Suspension person={person} onDone={() => setOpen(null)} />}
      {open === 'lastDay' && <LastDay person={person} onDone={() => setOpen(null)} />}
      {open === 'credential' && <CredentialForm person={person} onDone={() => setOpen(null)} />}
      {open === 'hours' && <Availability person={person} onDone={() => setOpen(null)} />}
    </Card>
  );
}

function Credential({ person }: { readonly person: Person }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { credential } = person;
  if (credential === null) return <Chip tone="care">{t('people.credential.none')}</Chip>;
  return (
    <DescriptionList
      items={[
        { term: t('people.specialty'), value: credential.specialty ?? t('staff.notRecorded') },
        {
          term: t('people.registrationYear'),
          value: credential.registrationYear ?? t('staff.notRecorded'),
        },
        {
          term: t('people.training'),
          value:
            credential.trainingCompletedOn === null
              ? t('staff.notRecorded')
              : showCivilDate(credential.trainingCompletedOn, language),
        },
        {
          term: t('people.document'),
          value:
            credential.identityDocument === null
              ? t('staff.notRecorded')
              : t(`people.document.${credential.identityDocument}`),
        },
      ]}
    />
  );
}

function Availability({ person, onDone }: { readonly person: Person; readonly onDone: () => void }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [hours, setHours] = useState(person.availability);
  const save = useAct('setAvailability', { onDone });
  return (
    <div className="stack">
      <HoursFields value={hours} onChange={setHours} />
      <ActProblem error={save.error} />
      <div className="row">
        <Button
          kind="primary"
          busy={save.isPending}
          onClick={() =>
            save.mutate({ params: { clinicId, staffId: person.staffId }, body: { availability: hours } })
          }
        >
          {t('people.availability.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('action.cancel')}
        </Button>
      </div>
    </div>
  );
}
