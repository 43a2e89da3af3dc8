import type { PublicClinic } from '@onshin/contract';
import { useText } from '../../lib/text/text-provider.tsx';
import { useAsideText } from '../../parts/aside/aside-text.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { DescriptionList } from '../../ui/lists.tsx';

interface ClinicProps {
  readonly clinic: PublicClinic;
}

const grouped = new Intl.NumberFormat('ja-JP');

/** What online care costs here, before anybody applies (S-1-5). */
export function Fees({ clinic }: ClinicProps) {
  const t = useAsideText();
  const common = useText();
  return (
    <DataTable
      caption={t('public.fees')}
      rows={clinic.fees}
      keyOf={(fee) => fee.label}
      columns={[
        { key: 'label', label: t('public.fee.label'), cell: (fee) => fee.label },
        {
          key: 'amount',
          label: t('public.fee.amount'),
          numeric: true,
          cell: (fee) => common('money.yen', { amount: grouped.format(fee.amountYen) }),
        },
        { key: 'note', label: t('public.fee.note'), cell: (fee) => fee.note },
      ]}
    />
  );
}

const days = [1, 2, 3, 4, 5, 6, 0] as const;

/** When the clinic is open, one line per day. */
export function Hours({ clinic }: ClinicProps) {
  const t = useText();
  const rows = days
    .map((day) => ({ day, hours: clinic.hours.filter(({ weekday }) => weekday === day) }))
    .filter(({ hours }) => hours.length > 0);
  return (
    <DescriptionList
      items={rows.map(({ day, hours }) => ({
        term: t(`weekday.${day}`),
        value: hours.map(({ from, to }) => `${from}–${to}`).join(', '),
      }))}
    />
  );
}

/** Where the clinic is and how it is reached. */
export function Contact({ clinic }: ClinicProps) {
  const t = useAsideText();
  return (
    <DescriptionList
      items={[
        { term: t('public.address'), value: clinic.address },
        { term: t('public.phone'), value: <a href={`tel:${clinic.phone}`}>{clinic.phone}</a> },
        ...(clinic.email === null
          ? []
          : [{ term: t('public.email'), value: <a href={`mailto:${clinic.email}`}>{clinic.email}</a> }]),
      ]}
    />
  );
}
