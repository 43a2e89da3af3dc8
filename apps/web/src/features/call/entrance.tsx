import type { ConsultationView } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { PatientFrame } from '../../parts/patient-frame/patient-frame.tsx';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { pageOfStep } from '../../parts/visit/next-step.ts';
import { useRemedies } from '../../parts/visit/use-remedies.tsx';
import { VisitSteps } from '../../parts/visit/visit-steps.tsx';

/** Before the waiting room; where the gate says no, each missing thing has the button that solves it. */
export function Entrance({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const remedyFor = useRemedies(view);
  const enter = useAct('enterWaitingRoom');
  const { language } = useLanguage();
  const opensAt = view.appointment?.roomOpensAt ?? null;
  const [now] = useState(() => Date.now());
  const opensLater = opensAt !== null && Date.parse(opensAt) > now ? opensAt : null;
  const params = { clinicId: view.clinicId, consultationId: view.id };
  return (
    <PatientFrame clinicId={view.clinicId}>
      <div className="stack">
        <VisitSteps current={3} />
        <PageTitle place={view.clinicName} lead={t('room.entrance.detail')}>
          {t('room.title')}
        </PageTitle>
        {opensLater !== null && (
          <Callout title={t('room.opensAt', { at: showDateTime(opensLater, language) })} />
        )}
        {enter.isError && <ProblemNotice error={enter.error} remedyFor={remedyFor} />}
        <BottomBar>
          {/* Nobody who waits can say any more where they are, and no examination begins without it (S-2-2-2-i). */}
          {view.surroundings === null ? (
            <ButtonLink kind="primary" href={pageOfStep('place', view) ?? ''}>
              {t('next.place.act')}
            </ButtonLink>
          ) : (
            <Button
              kind="primary"
              busy={enter.isPending}
              onClick={() => enter.mutate({ params, ifMatch: view.version })}
            >
              {t('room.entrance')}
            </Button>
          )}
          <ButtonLink kind="quiet" href={`/p/${view.clinicId}/visits/${view.id}`}>
            {t('action.back')}
          </ButtonLink>
        </BottomBar>
      </div>
    </PatientFrame>
  );
}
