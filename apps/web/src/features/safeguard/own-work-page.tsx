import type { WorkOrderView } from '@onshin/contract';
import { showCivilDate, showTime } from '@onshin/text/dates';
import { type FormEvent, useState } from 'react';
import { useParams } from 'wouter';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioCards } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ActProblem } from '../../parts/staff-frame/act-problem.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { WorkOrderCard } from './work-order-card.tsx';
import { WorkOrderForm } from './work-order-form.tsx';

/** All a maintainer sees outside of approved hours: their orders. */
export default function OwnWorkPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <OwnWork />
    </StaffPlace>
  );
}

function OwnWork() {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const { data, error } = useRead('listOwnWorkOrders', { params: { clinicId } });
  return (
    <StaffPage
      title={t('maintenance.own.title')}
      lead={t('maintenance.own.lead')}
      {...(data === undefined
        ? {}
        : {
            eyebrow: t('maintenance.own.engagement', {
              organisation: data.engagement.organisation,
              date: showCivilDate(data.engagement.validUntil, language),
            }),
          })}
    >
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && <AskForm latest={data.engagement.validUntil} />}
      {data?.orders.map((order) => (
        <WorkOrderCard key={order.id} order={order}>
          {order.state === 'open' && <OpenNow order={order} />}
          {(order.state === 'open' || order.state === 'toReport') && <Report orderId={order.id} />}
        </WorkOrderCard>
      ))}
    </StaffPage>
  );
}

function AskForm({ latest }: { readonly latest: string }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const ask = useAct('askForWorkOrder', { onDone: () => setOpen(false) });
  if (!isOpen) {
    return (
      <div>
        <Button kind="primary" onClick={() => setOpen(true)}>
          {t('maintenance.ask')}
        </Button>
      </div>
    );
  }
  return (
    <Card title={t('maintenance.ask')} tone="key">
      <WorkOrderForm
        latest={latest}
        busy={ask.isPending}
        error={ask.error}
        onSend={(body) => ask.mutate({ params: { clinicId }, body })}
        onCancel={() => setOpen(false)}
      />
    </Card>
  );
}

function OpenNow({ order }: { readonly order: WorkOrderView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { clinicId } = useStaff();
  const at = `/staff/${clinicId}`;
  return (
    <Callout title={t('maintenance.own.now')}>
      <p>{t('maintenance.own.until', { time: showTime(order.closesAt, language) })}</p>
      <div className="row">
        <ButtonLink small href={`${at}/settings`}>
          {t('maintenance.own.settings')}
        </ButtonLink>
        <ButtonLink small href={`${at}/safeguard/access`}>
          {t('maintenance.own.log')}
        </ButtonLink>
        {order.patients.map(({ id, name, number }) => (
          <ButtonLink key={id} small href={`${at}/maintenance/charts/${id}`}>
            {`${name}（${number}）`}
          </ButtonLink>
        ))}
      </div>
    </Callout>
  );
}

const takings = ['none', 'erased'] as const;

function Report({ orderId }: { readonly orderId: string }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [words, setWords] = useState('');
  const [taken, setTaken] = useState<(typeof takings)[number] | null>(null);
  const report = useAct('reportWorkOrder');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (taken !== null) report.mutate({ params: { clinicId, orderId }, body: { words, takings: taken } });
  };
  return (
    <form className="staff-form" onSubmit={submit}>
      <Field label={t('maintenance.report')} required>
        <TextArea
          rows={3}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
      </Field>
      <RadioCards
        label={t('maintenance.takings')}
        required
        inline
        options={takings.map((value) => ({ value, label: t(`maintenance.takings.${value}`) }))}
        value={taken}
        onChange={setTaken}
      />
      <ActProblem error={report.error} />
      <div>
        <Button type="submit" kind="primary" busy={report.isPending}>
          {t('maintenance.report.send')}
        </Button>
      </div>
    </form>
  );
}
