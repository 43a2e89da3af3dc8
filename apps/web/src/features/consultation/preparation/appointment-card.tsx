import type { ConsultationView } from '@onshin/contract';
import { showDateTime, showTime } from '@onshin/text/dates';
import { useState } from 'react';
import { callOperation } from '../../../lib/api/call-operation.ts';
import { useAct, useRead } from '../../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../../lib/text/text-provider.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Skeleton } from '../../../ui/loading.tsx';
import { DateStrip, TimeChips } from '../../../ui/slots.tsx';
import { ActProblem } from '../../../parts/staff-frame/act-problem.tsx';

/** The time of the visit, or the choice of one for the patient. */
export function AppointmentCard({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const [isBooking, setBooking] = useState(false);
  const { appointment } = view;
  const isConfirmed = appointment?.status === 'confirmed';
  return (
    <Card
      title={t('prep.appointment')}
      aside={
        <Chip tone={isConfirmed ? 'good' : 'care'}>
          {t(isConfirmed ? 'consultation.status.scheduled' : 'consultation.status.accepted')}
        </Chip>
      }
    >
      {appointment === null ? (
        <p>{t('prep.appointment.none')}</p>
      ) : (
        <p className="prep-time">
          {t(isConfirmed ? 'prep.appointment.at' : 'prep.appointment.held', {
            time: showDateTime(appointment.from, language),
          })}
        </p>
      )}
      {view.request.wishedTimes !== '' && (
        <p className="soft">
          {t('review.wishedTimes')}: {view.request.wishedTimes}
        </p>
      )}
      {!isBooking && view.actions.includes('holdSlot') && (
        <p>
          <Button onClick={() => setBooking(true)}>{t('prep.book')}</Button>
        </p>
      )}
      {isBooking && view.actions.includes('holdSlot') && <Booking view={view} />}
    </Card>
  );
}

function Booking({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const params = { clinicId: view.clinicId, consultationId: view.id };
  const slots = useRead('listSlots', { params, query: { days: 14 } });
  const [chosenDay, setDay] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(null);
  const [error, setError] = useState<unknown>(null);
  const confirm = useAct('confirmAppointment');
  if (slots.data === undefined) return <Skeleton lines={3} />;
  const { days, timeZone } = slots.data;
  const day = days.find((each) => each.date === chosenDay) ?? days.find((each) => each.slots.length > 0);
  if (day === undefined) return <p>{t('prep.book.none')}</p>;
  const book = async (): Promise<void> => {
    if (from === null) return;
    setError(null);
    try {
      const held = await callOperation('holdSlot', { params, ifMatch: view.version, body: { from } });
      confirm.mutate({ params, ifMatch: held.version });
    } catch (thrown) {
      setError(thrown);
      void slots.refetch();
    }
  };
  return (
    <div className="stack">
      <DateStrip
        days={days.map((each) => ({ date: each.date, free: each.slots.length }))}
        value={day.date}
        onChange={(date) => {
          setDay(date);
          setFrom(null);
        }}
      />
      <div className="prep-times">
        <TimeChips
          times={day.slots.map((slot) => ({
            value: slot.from,
            label: showTime(slot.from, language, timeZone),
          }))}
          value={from}
          onChange={setFrom}
        />
      </div>
      <ActProblem error={error ?? confirm.error} />
      <Button kind="primary" disabled={from === null} busy={confirm.isPending} onClick={() => void book()}>
        {t('prep.book.confirm')}
      </Button>
    </div>
  );
}
