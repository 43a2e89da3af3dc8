import type { Body, MaintainerView } from '@onshin/contract';
import { showCivilDate } from '@onshin/text/dates';
import { useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { dayAfter, today } from '../../parts/staff-frame/civil-day.ts';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';

type Engagement = Body<'renewMaintainer'>;
const longestDays = 90;

/** Who maintains the system from outside: for whom, under which contract, until when. */
export function MaintainersCard({ maintainers }: { readonly maintainers: readonly MaintainerView[] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId, isAdministrator } = useStaff();
  const [open, setOpen] = useState<string | null>(null);
  const close = { onDone: () => setOpen(null) };
  const invite = useAct('inviteMaintainer', close);
  const renew = useAct('renewMaintainer', close);
  return (
    <Card title={t('maintenance.people')}>
      {maintainers.length === 0 && <p className="soft">{t('maintenance.people.none')}</p>}
      {maintainers.map(({ staffId, name, isIn, engagement }) => (
        <Card
          key={staffId}
          level={3}
          title={name}
          aside={<Chip tone={isIn ? 'good' : 'off'}>{t(`maintenance.people.${isIn ? 'in' : 'out'}`)}</Chip>}
        >
          {engagement !== null && (
            <DescriptionList
              items={[
                { term: t('maintenance.organisation'), value: engagement.organisation },
                ...(['contractUntil', 'confidentialityOn', 'validUntil'] as const).map((key) => ({
                  term: t(`maintenance.${key}`),
                  value: showCivilDate(engagement[key], language),
                })),
              ]}
            />
          )}
          {isAdministrator && open === null && (
            <div>
              <Button small onClick={() => setOpen(staffId)}>
                {t('maintenance.renew')}
              </Button>
            </div>
          )}
          {open === staffId && (
            <EngagementForm
              first={engagement}
              label={t('maintenance.renew')}
              busy={renew.isPending}
              error={renew.error}
              onSend={(body) => renew.mutate({ params: { clinicId, staffId }, body })}
              onCancel={() => setOpen(null)}
            />
          )}
        </Card>
      ))}
      {isAdministrator && open === null && (
        <div>
          <Button onClick={() => setOpen('new')}>{t('maintenance.invite')}</Button>
        </div>
      )}
      {open === 'new' && (
        <EngagementForm
          first={null}
          isNew
          label={t('maintenance.invite')}
          busy={invite.isPending}
          error={invite.error}
          onSend={(body, person) => invite.mutate({ params: { clinicId }, body: { ...person, ...body } })}
          onCancel={() => setOpen(null)}
        />
      )}
    </Card>
  );
}

interface EngagementFormProps {
  readonly first: Engagement | null;
  readonly isNew?: boolean;
  readonly label: string;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onSend: (engagement: Engagement, person: { name: string; email: string }) => void;
  readonly onCancel: () => void;
}

function EngagementForm({ first, isNew = false, label, busy, error, onSend, onCancel }: EngagementFormProps) {
  const t = useStaffText();
  const latest = dayAfter(today(), longestDays);
  const [person, setPerson] = useState({ name: '', email: '' });
  const [engagement, setEngagement] = useState<Engagement>({
    organisation: first?.organisation ?? '',
    contractUntil: first?.contractUntil ?? '',
    confidentialityOn: first?.confidentialityOn ?? '',
    validUntil: latest,
  });
  const change = (changes: Partial<Engagement>) => setEngagement({ ...engagement, ...changes });
  const { contractUntil } = engagement;
  return (
    <form
      className="staff-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSend(engagement, person);
      }}
    >
      {isNew && (
        <div className="staff-pair">
          <Field label={t('patients.name')} required>
            <TextInput
              maxLength={200}
              value={person.name}
              onChange={(event) => setPerson({ ...person, name: event.target.value })}
            />
          </Field>
          <Field label={t('patients.email')} required>
            <TextInput
              type="email"
              value={person.email}
              onChange={(event) => setPerson({ ...person, email: event.target.value })}
            />
          </Field>
        </div>
      )}
      <Field label={t('maintenance.organisation')} required>
        <TextInput
          maxLength={200}
          value={engagement.organisation}
          onChange={(event) => change({ organisation: event.target.value })}
        />
      </Field>
      <div className="staff-pair">
        <Field label={t('maintenance.contractUntil')} required>
          <TextInput
            type="date"
            min={today()}
            value={contractUntil}
            onChange={(event) => change({ contractUntil: event.target.value })}
          />
        </Field>
        <Field label={t('maintenance.confidentialityOn')} required>
          <TextInput
            type="date"
            max={today()}
            value={engagement.confidentialityOn}
            onChange={(event) => change({ confidentialityOn: event.target.value })}
          />
        </Field>
        <Field label={t('maintenance.validUntil')} hint={t('maintenance.validUntil.hint')} required>
          <TextInput
            type="date"
            min={today()}
            max={contractUntil !== '' && contractUntil < latest ? contractUntil : latest}
            value={engagement.validUntil}
            onChange={(event) => change({ validUntil: event.target.value })}
          />
        </Field>
      </div>
      <ActProblem error={error} />
      <div className="row">
        <Button type="submit" kind="primary" busy={busy}>
          {label}
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          {t('action.cancel')}
        </Button>
      </div>
    </form>
  );
}
