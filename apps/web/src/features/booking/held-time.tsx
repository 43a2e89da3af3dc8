import type { ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ChooseTime } from './choose-time.tsx';
import { useSecondsLeft } from './use-seconds-left.ts';

interface HeldTimeProps {
  readonly view: ConsultationView;
  readonly held: NonNullable<ConsultationView['appointment']>;
}

/** The time is kept for five minutes; a quiet clock says how long. */
export function HeldTime({ view, held }: HeldTimeProps) {
  const t = usePatientText();
  const { language } = useLanguage();
  const [, go] = useLocation();
  const [wantsOther, setWantsOther] = useState(false);
  const left = useSecondsLeft(held.heldUntil);
  const confirm = useAct('confirmAppointment', {
    onDone: () => go(`/p/${view.clinicId}/visits/${view.id}`, { replace: true }),
  });
  if (wantsOther) return <ChooseTime view={view} />;
  if (left === 0) {
    return (
      <>
        <Callout tone="warning" live title={t('book.expired')} />
        <ChooseTime view={view} />
      </>
    );
  }
  return (
    <>
      <Card tone="key">
        <p>
          <strong>{t('book.held', { at: showDateTime(held.from, language) })}</strong>
        </p>
        <p className="soft" role="timer">
          {t('book.heldFor', { minutes: Math.floor(left / 60), seconds: left % 60 })}
        </p>
      </Card>
      {confirm.isError && <ProblemNotice error={confirm.error} />}
      <BottomBar>
        <Button
          kind="primary"
          busy={confirm.isPending}
          onClick={() =>
            confirm.mutate({
              params: { clinicId: view.clinicId, consultationId: view.id },
              ifMatch: view.version,
            })
          }
        >
          {t('book.confirm')}
        </Button>
        <Button kind="quiet" onClick={() => setWantsOther(true)}>
          {t('book.other')}
        </Button>
      </BottomBar>
    </>
  );
}
