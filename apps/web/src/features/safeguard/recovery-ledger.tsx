import type { Answer } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { DataTable } from '../../ui/data-table.tsx';

type Recovery = Answer<'listRecoveries'>['recoveries'][number];

/** The ledger as it grew, the newest first. */
export function RecoveryLedger({ recoveries }: { readonly recoveries: readonly Recovery[] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const at = (instant: string): string => showDateTime(instant, language, 'Asia/Tokyo');
  const stateOf = (one: Recovery): string => {
    if (one.disputedAt !== null) return t('recovery.state.disputed', { at: at(one.disputedAt) });
    if (one.confirmedAt !== null) return t('recovery.state.confirmed', { at: at(one.confirmedAt) });
    if (one.usedAt !== null) return t('recovery.state.used', { at: at(one.usedAt) });
    return one.kind === 'compromised' ? t('recovery.state.stopped') : t('recovery.state.unused');
  };
  return (
    <DataTable
      caption={t('recovery.ledger')}
      showCaption
      keyOf={({ id }) => id}
      rows={recoveries}
      empty={<p className="soft">{t('recovery.none')}</p>}
      columns={[
        { key: 'at', label: t('recovery.at'), cell: (one) => at(one.givenAt) },
        { key: 'who', label: t('recovery.who'), cell: (one) => one.name },
        { key: 'kind', label: t('recovery.kind'), cell: (one) => t(`recovery.kind.${one.kind}`) },
        {
          key: 'how',
          label: t('recovery.how'),
          cell: (one) =>
            [
              one.identityBy === null ? null : t(`recovery.by.${one.identityBy}`),
              one.words,
              one.copyKeptAt === null ? null : t('recovery.copyAt', { place: one.copyKeptAt }),
            ]
              .filter((part) => part !== null)
              .join('・'),
        },
        {
          key: 'by',
          label: t('recovery.by'),
          cell: (one) => one.givenBy ?? t('recovery.onTheServer'),
        },
        { key: 'state', label: t('recovery.state'), cell: stateOf },
      ]}
    />
  );
}
