import './clinic-setup.css';
import type { SettingsView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { ExternalLink, FileCheck, Handshake, LaptopMinimalCheck, LockKeyhole, Users } from 'lucide-react';
import { useParams } from 'wouter';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Progress, Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { SettingsForm } from './settings-form.tsx';

/** A checklist that says what each item serves, and the settings beside it. */
export default function SettingsPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Settings />
    </StaffPlace>
  );
}

function Settings() {
  const t = useStaffText();
  const { clinicId, slug, isAdministrator, isMaintainer } = useStaff();
  const { data: view, error } = useRead('getClinicSettings', { params: { clinicId } });
  return (
    <StaffPage
      title={t('settings.title')}
      actions={
        isMaintainer ? null : (
          <>
            <ButtonLink
              small
              href={`/staff/${clinicId}/settings/access`}
              icon={<LockKeyhole aria-hidden="true" />}
            >
              {t('guarding.title')}
            </ButtonLink>
            <ButtonLink small href={`/staff/${clinicId}/settings/staff`} icon={<Users aria-hidden="true" />}>
              {t('settings.staff')}
            </ButtonLink>
            <ButtonLink
              small
              href={`/staff/${clinicId}/settings/entry`}
              icon={<LaptopMinimalCheck aria-hidden="true" />}
            >
              {t('entry.title')}
            </ButtonLink>
            <ButtonLink
              small
              href={`/staff/${clinicId}/settings/finalising`}
              icon={<FileCheck aria-hidden="true" />}
            >
              {t('finalising.title')}
            </ButtonLink>
            <ButtonLink
              small
              href={`/staff/${clinicId}/settings/portal`}
              icon={<Handshake aria-hidden="true" />}
            >
              {t('portalText.title')}
            </ButtonLink>
            <ButtonLink small leaves href={`/c/${slug}`} icon={<ExternalLink aria-hidden="true" />}>
              {t('settings.seePage')}
            </ButtonLink>
          </>
        )
      }
    >
      {error !== null && <ProblemNotice error={error} />}
      {view === undefined && error === null && <Skeleton lines={8} />}
      {view !== undefined && (
        <div className="set-up">
          <Checklist view={view} />
          <div className="stack">
            {!isAdministrator && <Callout title={t('settings.onlyAdministrator')} />}
            <SettingsForm key={view.version} view={view} isLocked={!isAdministrator} />
          </div>
        </div>
      )}
    </StaffPage>
  );
}

function Checklist({ view }: { readonly view: SettingsView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const tag = tagOf(language);
  const { clinicId, isAdministrator } = useStaff();
  const publish = useAct('publishClinicPage');
  const done = view.checklist.filter((item) => item.done).length;
  const percent = view.checklist.length === 0 ? 100 : (done / view.checklist.length) * 100;
  return (
    <Card
      title={t('settings.progress')}
      aside={
        <Chip tone={view.publishedAt === null ? 'care' : 'good'}>
          {view.publishedAt === null
            ? t('settings.notPublished')
            : t('settings.published', { at: showFullDateTime(view.publishedAt, language) })}
        </Chip>
      }
    >
      <Progress label={t('settings.progress')} percent={percent} />
      <ul className="checklist">
        {view.checklist.map((item) => (
          <li key={item.key}>
            <Chip tone={item.done ? 'good' : 'care'}>{t(item.done ? 'settings.done' : 'settings.open')}</Chip>
            <span>
              {item.words[tag]} <small className="soft">{item.clauseIds.join(' ')}</small>
            </span>
          </li>
        ))}
      </ul>
      {/* What was missing is said of the settings as they were, and no longer once they are others. */}
      {publish.variables?.ifMatch === view.version && <ActProblem error={publish.error} />}
      {isAdministrator && view.publishedAt === null && (
        <Button
          kind="primary"
          wide
          busy={publish.isPending}
          onClick={() => publish.mutate({ params: { clinicId }, ifMatch: view.version })}
        >
          {t('settings.publish')}
        </Button>
      )}
    </Card>
  );
}
