import type { HelperView } from '@onshin/contract';
import { showCivilDate, showDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import type { PatientAt } from '../../parts/staff-frame/patient-at.ts';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { EndHelp } from './end-help.tsx';
import { RecordHelper } from './record-helper.tsx';

/** Who helps the patient, and who agrees in their place: on which ground, shown by what, until when. */
export function HelpersCard({ at }: { readonly at: PatientAt }) {
  const t = useStaffText();
  const { opensCharts } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const [isDone, setDone] = useState(false);
  const { data, error } = useRead('listHelpers', { params: at }, { enabled: opensCharts });
  if (!opensCharts) return null;
  const open = () => {
    setDone(false);
    setOpen(true);
  };
  const now = data?.helpers.filter(({ state }) => state === 'active' || state === 'notYet') ?? [];
  const past = data?.helpers.filter((each) => !now.includes(each)) ?? [];
  return (
    <Card
      title={t('helperCard.title')}
      aside={
        data !== undefined &&
        !isOpen && (
          <Button small onClick={open}>
            {t('helperCard.open')}
          </Button>
        )
      }
    >
      {data === undefined && (error === null ? <Skeleton lines={2} /> : <ActProblem error={error} />)}
      {data !== undefined && now.length === 0 && !isOpen && <p className="soft">{t('helperCard.none')}</p>}
      {isDone && <Callout tone="success" live title={t('helperCard.saved')} />}
      {now.map((helper) => (
        <div key={helper.id} className="stack-small">
          <Person helper={helper} />
          <EndHelp at={at} helper={helper} />
        </div>
      ))}
      {isOpen && data !== undefined && (
        <RecordHelper
          at={at}
          latest={data}
          onDone={() => {
            setOpen(false);
            setDone(true);
          }}
          onLeave={() => setOpen(false)}
        />
      )}
      {past.length > 0 && (
        <details>
          <summary>{t('helperCard.past', { count: past.length })}</summary>
          {past.map((helper) => (
            <Person key={helper.id} helper={helper} />
          ))}
        </details>
      )}
    </Card>
  );
}

function Person({ helper }: { readonly helper: HelperView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const {
    name,
    relation,
    kind,
    scopes,
    ground,
    proof,
    proofWords,
    until,
    state,
    ended,
    recordedBy,
    reachedAt,
  } = helper;
  const shown = scopes.includes('proxy') ? (['proxy'] as const) : scopes;
  const day = showCivilDate(until, language);
  return (
    <div>
      <p>
        <strong>{name}</strong>（{relation}）
        {[
          ...(kind === 'supporter' ? [t('helperCard.kind.supporter.short')] : []),
          ...shown.map((scope) => t(`helperCard.scope.${scope}`)),
        ].join('・')}
      </p>
      <p className="soft">
        {[
          state === 'over' ? t('helperCard.over', { day }) : t('helperCard.until', { day }),
          reachedAt,
          recordedBy ?? t('helperCard.byPatient'),
        ].join('・')}
      </p>
      {ground !== null && proof !== null && (
        <p className="soft">
          {t('helperCard.shown', {
            ground: t(`helperCard.ground.${ground}`),
            proof: t(`helperCard.proof.${proof}`),
          })}
          {proofWords !== '' && `（${proofWords}）`}
        </p>
      )}
      {ended !== null && (
        <p className="soft">
          {t('helperCard.ended', {
            at: showDateTime(ended.at, language),
            by: ended.by ?? t('helperCard.byPatient'),
            why: t(`helperCard.why.${ended.why}`),
          })}
        </p>
      )}
    </div>
  );
}
