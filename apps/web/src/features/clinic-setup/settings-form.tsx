import type { ClinicSettings, SettingsView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckboxCard } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { useToast } from '../../ui/toast.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { FeesFields } from './fees-fields.tsx';
import { HoursFields } from './hours-fields.tsx';
import { PolicyFields } from './policy-fields.tsx';

interface SettingsFormProps {
  readonly view: SettingsView;
  readonly isLocked: boolean;
}

const goLiveParts = ['vendorExplanationReceived', 'responsibilityAgreed', 'risksUnderstood'] as const;

/** All settings on one page; what the guideline leaves to judgement stands under policy. */
export function SettingsForm({ view, isLocked }: SettingsFormProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const toast = useToast();
  const [settings, setSettings] = useState<ClinicSettings>(view.settings);
  const save = useAct('changeClinicSettings', { onDone: () => toast(t('settings.saved')) });
  const set = (part: Partial<ClinicSettings>): void => setSettings({ ...settings, ...part });
  const place = settings.emergencyPlace ?? { name: '', phone: '', isOwnClinic: false };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    save.mutate({ params: { clinicId }, ifMatch: view.version, body: settings });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <fieldset className="stack" disabled={isLocked}>
        <legend className="only-heard">{t('settings.title')}</legend>
        <Card title={t('settings.basics')}>
          <div className="staff-pair">
            <Field label={t('settings.name')} required>
              <TextInput value={settings.name} onChange={(event) => set({ name: event.target.value })} />
            </Field>
            <Field label={t('settings.phone')} required>
              <TextInput
                type="tel"
                value={settings.phone}
                onChange={(event) => set({ phone: event.target.value })}
              />
            </Field>
            <Field label={t('settings.address')} required>
              <TextInput
                value={settings.address}
                onChange={(event) => set({ address: event.target.value })}
              />
            </Field>
            <Field label={t('settings.email')}>
              <TextInput
                type="email"
                value={settings.email ?? ''}
                onChange={(event) => set({ email: event.target.value || null })}
              />
            </Field>
            <Field label={t('settings.institutionCode')}>
              <TextInput
                inputMode="numeric"
                pattern="[0-9]{10}"
                value={settings.institutionCode ?? ''}
                onChange={(event) => set({ institutionCode: event.target.value || null })}
              />
            </Field>
          </div>
          <Field label={t('settings.introduction')}>
            <TextArea
              rows={3}
              value={settings.introduction}
              onChange={(event) => set({ introduction: event.target.value })}
            />
          </Field>
        </Card>
        <Card title={t('settings.hours')}>
          <HoursFields value={settings.hours} onChange={(hours) => set({ hours: [...hours] })} />
        </Card>
        <Card title={t('settings.fees')}>
          <FeesFields value={settings.fees} onChange={(fees) => set({ fees: [...fees] })} />
        </Card>
        <Card title={t('settings.emergency')}>
          <div className="staff-pair">
            <Field label={t('settings.emergency.name')}>
              <TextInput
                value={place.name}
                onChange={(event) => set({ emergencyPlace: { ...place, name: event.target.value } })}
              />
            </Field>
            <Field label={t('settings.emergency.phone')}>
              <TextInput
                type="tel"
                value={place.phone}
                onChange={(event) => set({ emergencyPlace: { ...place, phone: event.target.value } })}
              />
            </Field>
          </div>
          <CheckboxCard
            label={t('settings.emergency.own')}
            checked={place.isOwnClinic}
            onChange={(isOwnClinic) =>
              set({
                emergencyPlace: isOwnClinic
                  ? { name: settings.name, phone: settings.phone, isOwnClinic }
                  : { ...place, isOwnClinic },
              })
            }
          />
        </Card>
        <Card title={t('settings.goLive')}>
          {view.goLiveAcceptedAt !== null && view.goLiveAcceptedBy !== null && (
            <p className="soft">
              {t('settings.goLive.accepted', {
                by: view.goLiveAcceptedBy,
                at: showFullDateTime(view.goLiveAcceptedAt, language),
              })}
            </p>
          )}
          <div className="choices">
            {goLiveParts.map((part) => (
              <CheckboxCard
                key={part}
                label={t(`settings.goLive.${part}`)}
                checked={settings.goLive[part]}
                onChange={(isMet) => set({ goLive: { ...settings.goLive, [part]: isMet } })}
              />
            ))}
          </div>
        </Card>
        <Card title={t('settings.symptoms')}>
          <CheckboxCard
            label={t('settings.symptoms.confirm')}
            detail={t('settings.symptoms.detail')}
            checked={settings.symptomListConfirmed}
            onChange={(symptomListConfirmed) => set({ symptomListConfirmed })}
          />
        </Card>
        <Card title={t('settings.policy')}>
          <PolicyFields
            questions={view.policy}
            policy={settings.policy}
            onChange={(policy) => set({ policy })}
          />
        </Card>
        <ActProblem error={save.error} />
        {!isLocked && (
          <Button type="submit" kind="primary" busy={save.isPending}>
            {t('settings.save')}
          </Button>
        )}
      </fieldset>
    </form>
  );
}
