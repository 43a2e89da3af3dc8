import './waiting-room.css';
import type { CallModel, CallSnapshot } from '@onshin/call';
import type { ConsultationView } from '@onshin/contract';
import { showTime } from '@onshin/text/dates';
import { Phone } from 'lucide-react';
import { useLocation } from 'wouter';
import { PatientFrame } from '../../parts/patient-frame/patient-frame.tsx';
import { useAct } from '../../lib/api/hooks.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { wholeNumber } from '../../lib/text/whole-number.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DoctorCard } from '../../ui/doctor-card.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { VideoTile } from '../../ui/video-tile.tsx';
import { DeviceTrouble } from '../../parts/devices/device-trouble.tsx';
import { openDocument, pageOfStep } from '../../parts/visit/next-step.ts';
import { useNow } from '../../lib/time/use-now.ts';

interface WaitingRoomProps {
  readonly view: ConsultationView;
  readonly call: CallModel;
  readonly snapshot: CallSnapshot;
}

const longWait = 3;

/** Who one waits for and about how long; after three minutes the telephone stands ready. */
export function WaitingRoom({ view, call, snapshot }: WaitingRoomProps) {
  const t = usePatientText();
  const { language } = useLanguage();
  const [, go] = useLocation();
  const now = useNow(10_000);
  const leave = useAct('leaveWaitingRoom', {
    onDone: () => go(`/p/${view.clinicId}/visits/${view.id}`, { replace: true }),
  });
  const since = view.waitingSince === null ? now : Date.parse(view.waitingSince);
  const minutes = Math.max(0, Math.floor((now - since) / 60_000));
  const { camera, microphone, preview } = snapshot.media;
  const problem = camera.problem ?? microphone.problem;
  const toRead = openDocument(view);
  const isOpen = snapshot.signalling === 'open';
  return (
    <PatientFrame clinicId={view.clinicId}>
      <div className="stack">
        <PageTitle
          place={view.clinicName}
          lead={view.doctor === null ? t('room.leadAnyone') : t('room.lead', { doctor: view.doctor.name })}
        >
          {t('room.title')}
        </PageTitle>
        <div role="status">
          <Chip tone={isOpen ? 'good' : 'care'}>{t(isOpen ? 'room.open' : 'room.reconnecting')}</Chip>
        </div>
        {toRead !== null && (
          <Callout tone="warning" live title={t(`next.${toRead}`)}>
            <p>{t('room.toRead')}</p>
            <div>
              <ButtonLink kind="primary" href={pageOfStep(toRead, view) ?? ''}>
                {t(`next.${toRead}.act`)}
              </ButtonLink>
            </div>
          </Callout>
        )}
        <div className="waiting-room">
          {camera.problem === null && (
            <div className="waiting-own">
              <VideoTile stream={preview} muted mirrored label={t('patientCall.ownPicture')} />
            </div>
          )}
          <div className="waiting-words">
            <p>{t('room.opens')}</p>
            <DescriptionList
              items={[
                ...(view.appointment === null
                  ? []
                  : [{ term: t('room.appointment'), value: showTime(view.appointment.from, language) }]),
                {
                  term: t('room.waited'),
                  value: minutes === 0 ? t('room.justNow') : t('room.minutes', { minutes }),
                },
              ]}
            />
          </div>
        </div>
        {problem !== null && <DeviceTrouble problem={problem} onRetry={() => void call.reacquire()} />}
        {minutes >= longWait && (
          <Callout title={t('room.late')}>
            <div>
              <ButtonLink href={`tel:${view.clinicPhone}`} icon={<Phone aria-hidden="true" />}>
                {t('visit.phone', { phone: wholeNumber(view.clinicPhone) })}
              </ButtonLink>
            </div>
          </Callout>
        )}
        {view.doctor !== null && (
          <Card title={t('visit.doctor')}>
            <DoctorCard doctor={view.doctor} />
          </Card>
        )}
        {leave.isError && <ProblemNotice error={leave.error} />}
        <div>
          <Button
            busy={leave.isPending}
            onClick={() =>
              leave.mutate({
                params: { clinicId: view.clinicId, consultationId: view.id },
                ifMatch: view.version,
              })
            }
          >
            {t('room.leave')}
          </Button>
        </div>
      </div>
    </PatientFrame>
  );
}
