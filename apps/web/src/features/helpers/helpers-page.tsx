import type { HelpersView, HelperView } from '@onshin/contract';
import { showCivilDate, showDateTime } from '@onshin/text/dates';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { useScopeWords } from '../../parts/aside/scope-words.ts';
import type { PageProps } from '../../parts/page-route.ts';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { OwnPatient } from '../../parts/session/own-patient.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { EndHelper } from './end-helper.tsx';
import { NameHelper } from './name-helper.tsx';

/** Who helps the patient, and with what; they name and end it themselves. */
export default function HelpersPage({ clinicId }: PageProps) {
  return (
    <OwnPatient clinicId={clinicId}>
      {(patientId) => <Helpers clinicId={clinicId} patientId={patientId} />}
    </OwnPatient>
  );
}

interface At {
  readonly clinicId: string;
  readonly patientId: string;
}

function Helpers(at: At) {
  const t = useAsideText();
  const page = usePatientText();
  const read = useRead('listHelpers', { params: at });
  if (read.isPending) return <Skeleton lines={6} />;
  if (read.isError) return <ProblemNotice error={read.error} onRetry={() => void read.refetch()} />;
  const { helpers } = read.data;
  const now = helpers.filter(({ state }) => state === 'active' || state === 'notYet');
  const past = helpers.filter((each) => !now.includes(each));
  return (
    <div className="stack">
      <PageTitle lead={t('helpers.lead')}>{t('helpers.title')}</PageTitle>
      <section className="stack-small" aria-label={t('helpers.now')}>
        <h2>{t('helpers.now')}</h2>
        {now.length === 0 && <p>{t('helpers.none')}</p>}
        {now.map((each) => (
          <Card key={each.id} title={`${each.name}（${each.relation}）`} level={3}>
            <Facts helper={each} />
            <EndHelper at={at} helper={each} />
          </Card>
        ))}
      </section>
      <NameHelper at={at} latestDay={read.data.latestDay} />
      <p className="soft">{t('helpers.proxyAtCounter')}</p>
      <Past helpers={past} />
      <ButtonLink kind="quiet" href={`/p/${at.clinicId}`}>
        {page('patient.backHome')}
      </ButtonLink>
    </div>
  );
}

function Facts({ helper }: { readonly helper: HelperView }) {
  const t = useAsideText();
  const what = useScopeWords();
  const { language } = useLanguage();
  const { scopes, until, reachedAt, recordedBy } = helper;
  return (
    <DescriptionList
      items={[
        { term: t('helpers.what'), value: what(scopes) },
        { term: t('helpers.lastDay'), value: t('helpers.until', { day: showCivilDate(until, language) }) },
        { term: t('helpers.to'), value: reachedAt },
        {
          term: t('helpers.named'),
          value: recordedBy === null ? t('helpers.by.patient') : t('helpers.by.clinic', { by: recordedBy }),
        },
      ]}
    />
  );
}

function Past({ helpers }: { readonly helpers: HelpersView['helpers'] }) {
  const t = useAsideText();
  const { language } = useLanguage();
  if (helpers.length === 0) return null;
  return (
    <section className="stack-small" aria-label={t('helpers.past')}>
      <h2>{t('helpers.past')}</h2>
      <ul>
        {helpers.map(({ id, name, relation, ended, until }) => (
          <li key={id}>
            {name}（{relation}）
            {ended === null
              ? t('helpers.until', { day: showCivilDate(until, language) })
              : t('helpers.ended', { day: showDateTime(ended.at, language) })}
          </li>
        ))}
      </ul>
    </section>
  );
}
