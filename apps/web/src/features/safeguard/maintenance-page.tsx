import type { MaintainerView, WorkOrderView } from '@onshin/contract';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useAct, useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Field } from '../../ui/field.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { ConfirmOrder, DecideOrder } from './decide-order.tsx';
import { MaintainersCard } from './maintainers-card.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';
import { WorkOrderCard } from './work-order-card.tsx';
import { WorkOrderForm } from './work-order-form.tsx';

/** Maintenance from outside: what is asked for, and by whom. */
export default function MaintenancePage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Maintenance />
    </StaffPlace>
  );
}

function Maintenance() {
  const t = useStaffText();
  const { clinicId, isAdministrator } = useStaff();
  const { data, error } = useRead('listWorkOrders', { params: { clinicId } }, { every: 60_000 });
  const people = useRead('listMaintainers', { params: { clinicId } });
  const within = (people.data?.maintainers ?? []).filter(({ isIn }) => isIn);
  return (
    <SafeguardFrame title={t('maintenance.title')} lead={t('maintenance.lead')}>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {isAdministrator && within.length > 0 && <WriteOrder maintainers={within} />}
      {data?.orders.length === 0 && <EmptyState title={t('maintenance.orders.none')} />}
      {data?.orders.map((order) => (
        <WorkOrderCard key={order.id} order={order}>
          <NextStep order={order} />
        </WorkOrderCard>
      ))}
      {people.data !== undefined && <MaintainersCard maintainers={people.data.maintainers} />}
    </SafeguardFrame>
  );
}

function NextStep({ order }: { readonly order: WorkOrderView }) {
  const t = useStaffText();
  const { clinicId, staffId, isAdministrator, isSecurityOfficer } = useStaff();
  const mayDecide = (isAdministrator || isSecurityOfficer) && order.staffId !== staffId;
  const isMissing = order.state === 'toReport' && order.isOverdue;
  return (
    <>
      {order.decision?.isApproved === true && (
        <div>
          <ButtonLink small href={`/staff/${clinicId}/safeguard/maintenance/${order.id}`}>
            {t('maintenance.open')}
          </ButtonLink>
        </div>
      )}
      {mayDecide && order.state === 'asked' && <DecideOrder orderId={order.id} />}
      {mayDecide && (order.state === 'toConfirm' || isMissing) && <ConfirmOrder orderId={order.id} />}
    </>
  );
}

function WriteOrder({ maintainers }: { readonly maintainers: readonly MaintainerView[] }) {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const [isOpen, setOpen] = useState(false);
  const [staffId, setStaffId] = useState(maintainers[0]?.staffId ?? '');
  const write = useAct('writeWorkOrder', { onDone: () => setOpen(false) });
  if (!isOpen) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{t('maintenance.write')}</Button>
      </div>
    );
  }
  return (
    <Card title={t('maintenance.write')} tone="key">
      <WorkOrderForm
        latest={maintainers.find((each) => each.staffId === staffId)?.engagement?.validUntil}
        busy={write.isPending}
        error={write.error}
        onSend={(asked) => write.mutate({ params: { clinicId }, body: { staffId, ...asked } })}
        onCancel={() => setOpen(false)}
      >
        <Field label={t('maintenance.person')} required>
          <Select
            value={staffId}
            onChange={setStaffId}
            options={maintainers.map((each) => ({ value: each.staffId, label: each.name }))}
          />
        </Field>
      </WorkOrderForm>
    </Card>
  );
}
