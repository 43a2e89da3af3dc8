import type { WorkOrderView } from '@onshin/contract';
import { showCivilDate, showFullDateTime, showTime } from '@onshin/text/dates';
import type { ReactNode } from 'react';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip, type ChipTone } from '../../ui/chip.tsx';
import { DescriptionList } from '../../ui/lists.tsx';

const tones: Record<WorkOrderView['state'], ChipTone> = {
  asked: 'key',
  declined: 'off',
  lapsed: 'off',
  approved: 'key',
  open: 'care',
  toReport: 'key',
  toConfirm: 'key',
  confirmed: 'good',
};

interface WorkOrderCardProps {
  readonly order: WorkOrderView;
  readonly children?: ReactNode;
}

/** One order: when, by whom, what for; what was decided, reported and confirmed. */
export function WorkOrderCard({ order, children }: WorkOrderCardProps) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { decision, report, confirmation, dueBy } = order;
  const said = ({ by, at, words }: { by: string; at: string; words: string }) =>
    `${by}（${showFullDateTime(at, language)}）${words === '' ? '' : `\n${words}`}`;
  return (
    <Card
      title={`${showCivilDate(order.day, language)} ${showTime(order.opensAt, language)}－${showTime(order.closesAt, language)}`}
      aside={
        <span className="row">
          {order.isOverdue && <Chip tone="care">{t('maintenance.overdue')}</Chip>}
          <Chip tone={tones[order.state]}>{t(`maintenance.state.${order.state}`)}</Chip>
        </span>
      }
    >
      <DescriptionList
        items={[
          { term: t('maintenance.person'), value: `${order.maintainer}（${order.organisation}）` },
          { term: t('maintenance.category'), value: t(`maintenance.category.${order.category}`) },
          { term: t('maintenance.purpose'), value: order.purpose },
          {
            term: t('maintenance.concerns'),
            value: order.concerns === '' ? t('maintenance.concerns.none') : order.concerns,
          },
          { term: t('maintenance.attendee'), value: order.attendee },
          ...(decision === null ? [] : [{ term: t('maintenance.decided'), value: said(decision) }]),
          ...(order.patients.length === 0
            ? []
            : [
                {
                  term: t('maintenance.charts'),
                  value: order.patients.map(({ name, number }) => `${name}（${number}）`).join('\n'),
                },
              ]),
          ...(report === null
            ? []
            : [
                {
                  term: t('maintenance.report'),
                  value: `${report.words}\n${t('maintenance.takings')}：${t(`maintenance.takings.${report.takings}`)}`,
                },
              ]),
          ...(confirmation === null ? [] : [{ term: t('maintenance.confirmed'), value: said(confirmation) }]),
          ...(dueBy === null
            ? []
            : [{ term: t('maintenance.dueBy'), value: showCivilDate(dueBy, language) }]),
        ]}
      />
      {children}
    </Card>
  );
}
