import type { ConsultationView } from '@onshin/contract';
import { showTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, usePatientText } from '../../lib/text/text-provider.tsx';
import { wholeNumber } from '../../lib/text/whole-number.ts';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { DateStrip, TimeChips } from '../../ui/slots.tsx';

/** The next fortnight's free times; a taken one is told at once and the list is asked anew. */
export function ChooseTime({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const { language } = useLanguage();
  const params = { clinicId: view.clinicId, consultationId: view.id };
  const slots = useRead('listSlots', { params, query: { days: 14 } }, { every: 60_000 });
  const [chosenDay, setDay] = useState<string | null>(null);
  const [time, setTime] = useState<string | null>(null);
  const hold = useAct('holdSlot');
  if (slots.isPending) return <Skeleton lines={6} />;
  if (slots.isError) return <ProblemNotice error={slots.error} onRetry={() => void slots.refetch()} />;
  const { days, timeZone } = slots.data;
  const day = days.find(({ date }) => date === chosenDay) ?? days.find((each) => each.slots.length > 0);
  if (day === undefined) {
    return (
      <EmptyState
        title={t('book.none')}
        action={
          <ButtonLink kind="primary" href={`tel:${view.clinicPhone}`}>
            {t('visit.phone', { phone: wholeNumber(view.clinicPhone) })}
          </ButtonLink>
        }
      >
        {t('book.none.detail')}
      </EmptyState>
    );
  }
  const isFree = day.slots.some(({ from }) => from === time);
  return (
    <>
      <DateStrip
        days={days.map(({ date, slots: free }) => ({ date, free: free.length }))}
        value={day.date}
        onChange={setDay}
      />
      <TimeChips
        times={day.slots.map(({ from }) => ({ value: from, label: showTime(from, language, timeZone) }))}
        value={time}
        onChange={setTime}
      />
      {hold.isError && <ProblemNotice error={hold.error} onRetry={() => void slots.refetch()} />}
      <BottomBar>
        <Button
          kind="primary"
          busy={hold.isPending}
          disabled={!isFree}
          onClick={() => {
            if (time !== null) hold.mutate({ params, body: { from: time }, ifMatch: view.version });
          }}
        >
          {t('book.hold')}
        </Button>
      </BottomBar>
    </>
  );
}
