import './timeline.css';
import type { Answer, TimelineItem, TimelineKind } from '@onshin/contract';
import { showDay, showTime } from '@onshin/text/dates';
import { useState } from 'react';
import { Link } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { useRowKeys } from '../../parts/staff-frame/use-row-keys.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { byMonth } from './timeline-months.ts';
import { stateWords } from './timeline-states.ts';

type Next = NonNullable<Answer<'listTimeline'>['next']>;

/** As they stand on the buttons: what is looked for most comes first. */
const kinds = [
  'note',
  'visit',
  'call',
  'plan',
  'agreement',
  'explanation',
  'consent',
  'judgement',
  'referral',
  'message',
  'health',
  'file',
  'request',
] as const satisfies readonly TimelineKind[];

/** The story of a patient in one line: by months, of all kinds or of one, the newest first. */
export function TimelineCard({ at }: { readonly at: PatientAt }) {
  const t = useStaffText();
  const [kind, setKind] = useState<TimelineKind | null>(null);
  useRowKeys('.timeline-link');
  return (
    <Card
      title={t('timeline.title')}
      aside={
        <span className="board-keys staff-small soft">
          <Kbd keys="J" /> <Kbd keys="K" /> {t('timeline.keys')}
        </span>
      }
    >
      <div className="row timeline-kinds" role="group" aria-label={t('timeline.filter')}>
        {[null, ...kinds].map((each) => (
          <Button
            key={each ?? ''}
            small
            kind={each === kind ? 'primary' : 'secondary'}
            aria-pressed={each === kind}
            onClick={() => setKind(each)}
          >
            {t(each === null ? 'timeline.all' : `timeline.kind.${each}`)}
          </Button>
        ))}
      </div>
      <Pages key={kind ?? ''} at={at} kind={kind} />
    </Card>
  );
}

/** Each page asks for itself, once the one before has said where it ended. */
function Pages({ at, kind }: { readonly at: PatientAt; readonly kind: TimelineKind | null }) {
  const [cursors, setCursors] = useState<readonly (Next | null)[]>([null]);
  return cursors.map((cursor, index) => (
    <Page
      key={cursor?.beforeId ?? ''}
      at={at}
      kind={kind}
      cursor={cursor}
      onMore={index === cursors.length - 1 ? (next) => setCursors([...cursors, next]) : null}
    />
  ));
}

interface PageProps {
  readonly at: PatientAt;
  readonly kind: TimelineKind | null;
  readonly cursor: Next | null;
  /** Null where the next page stands below already. */
  readonly onMore: ((next: Next) => void) | null;
}

function Page({ at, kind, cursor, onMore }: PageProps) {
  const t = useStaffText();
  const query = { ...cursor, ...(kind === null ? {} : { kinds: kind }) };
  const { data, error } = useRead('listTimeline', { params: at, query });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton lines={6} />;
  if (data.items.length === 0) return <p className="soft">{t('timeline.none')}</p>;
  const next = data.next;
  return (
    <>
      {byMonth(data.items).map(({ month, items }) => (
        <section key={month} className="timeline-month">
          <h3>{t('timeline.month', { year: month.slice(0, 4), month: Number(month.slice(5)) })}</h3>
          <ul>
            {items.map((item) => (
              <Row key={`${item.kind} ${item.id}`} item={item} at={at} />
            ))}
          </ul>
        </section>
      ))}
      {onMore !== null && next !== null && <Button onClick={() => onMore(next)}>{t('timeline.more')}</Button>}
      {onMore !== null && next === null && cursor !== null && <p className="soft">{t('timeline.start')}</p>}
    </>
  );
}

function Row({ item, at }: { readonly item: TimelineItem; readonly at: PatientAt }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { readsEvidence } = useStaff();
  const { kind, consultationId, isOnline, by, about, words, state } = item;
  const said = kind === 'plan' ? t('timeline.state.version', { version: about }) : about;
  const told = words === null ? said : words[tagOf(language)];
  const standing = stateWords(t, kind, state);
  const consultation = `/staff/${at.clinicId}/consultations/${consultationId ?? ''}`;
  const href =
    kind === 'plan'
      ? `/staff/${at.clinicId}/patients/${at.patientId}/plan`
      : consultationId === null
        ? null
        : kind === 'judgement' && readsEvidence
          ? `${consultation}/evidence`
          : consultation;
  const title = `${t(`timeline.kind.${kind}`)}${standing === '' ? '' : ` ${standing}`}`;
  return (
    <li className="timeline-row">
      <time dateTime={item.at} className="soft">
        {showDay(item.at, language)}
        {kind === 'visit' ? '' : ` ${showTime(item.at, language)}`}
      </time>
      <div>
        <span className="row">
          {href === null ? (
            <strong tabIndex={-1} className="timeline-link">
              {title}
            </strong>
          ) : (
            <Link href={href} className="timeline-link">
              {title}
            </Link>
          )}
          {isOnline !== null && (
            <Chip tone={isOnline ? 'key' : 'neutral'}>
              {t(isOnline ? 'timeline.online' : 'timeline.inPerson')}
            </Chip>
          )}
          {by !== '' && <span className="soft staff-small">{by}</span>}
        </span>
        {told !== '' && <p className="timeline-about">{told}</p>}
      </div>
    </li>
  );
}
