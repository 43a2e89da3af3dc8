import type { FinalisingRule } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useParams } from 'wouter';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { EntryGrants } from './entry-grants.tsx';

/** Who finalises where a doctor cannot, and whether time alone ever does. */
export default function FinalisingRulePage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Rule />
    </StaffPlace>
  );
}

function Rule() {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId, isAdministrator } = useStaff();
  const { data, error } = useRead('getFinalisingRule', { params: { clinicId } });
  return (
    <StaffPage
      title={t('finalising.title')}
      lead={
        data === undefined || data.since === null
          ? t('finalising.lead')
          : t('finalising.since', { at: showFullDateTime(data.since, language), name: data.setBy ?? '' })
      }
    >
      {!isAdministrator && <Callout title={t('settings.onlyAdministrator')} />}
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <RuleForm key={data.since ?? ''} rule={data.rule} isLocked={!isAdministrator} />
          <EntryGrants isLocked={!isAdministrator} />
        </>
      )}
    </StaffPage>
  );
}

const whos = ['either', 'securityOfficer', 'administratorDoctor'] as const;

function RuleForm({ rule, isLocked }: { readonly rule: FinalisingRule; readonly isLocked: boolean }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [draft, setDraft] = useState(rule);
  const save = useAct('changeFinalisingRule');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate({ params: { clinicId }, body: draft });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <fieldset disabled={isLocked} className="stack">
        <Card title={t('finalising.inPlace')}>
          <RadioCards
            label={t('finalising.inPlace.who')}
            required
            options={whos.map((value) => ({ value, label: t(`finalising.inPlace.${value}`) }))}
            value={draft.inPlace}
            onChange={(inPlace) => setDraft({ ...draft, inPlace })}
          />
        </Card>
        <Card title={t('finalising.auto')}>
          <RadioCards
            label={t('finalising.auto.label')}
            required
            options={[
              { value: 'never', label: t('finalising.auto.never') },
              { value: 'after', label: t('finalising.auto.after') },
            ]}
            value={draft.autoAfterHours === null ? 'never' : 'after'}
            onChange={(when) => setDraft({ ...draft, autoAfterHours: when === 'never' ? null : 72 })}
          />
          {draft.autoAfterHours !== null && (
            <Field label={t('finalising.auto.hours')} hint={t('finalising.auto.hint')} required>
              <TextInput
                type="number"
                min={12}
                max={720}
                value={draft.autoAfterHours}
                onChange={(event) => setDraft({ ...draft, autoAfterHours: Number(event.target.value) })}
              />
            </Field>
          )}
        </Card>
        <Card title={t('finalising.chase')}>
          <Field label={t('finalising.chase.hours')} required>
            <TextInput
              type="number"
              min={1}
              max={168}
              value={draft.chaseAfterHours}
              onChange={(event) => setDraft({ ...draft, chaseAfterHours: Number(event.target.value) })}
            />
          </Field>
        </Card>
      </fieldset>
      <ActProblem error={save.error} />
      {save.isSuccess && <Callout live title={t('settings.saved')} />}
      {!isLocked && (
        <div>
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('settings.save')}
          </Button>
        </div>
      )}
    </form>
  );
}
