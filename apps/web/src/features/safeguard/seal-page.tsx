import type { SealCheckView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { Chip } from '../../ui/chip.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';

const faults = [
  'theRecordWasChanged',
  'theRecordIsGone',
  'theRecordWasAdded',
  'theLinkWasChanged',
  'aLinkIsMissing',
  'notLinkedToTheOneBefore',
  'theChainWasMadeAnew',
  'theTailIsGone',
  'theCheckpointIsForged',
  'theFileWasChanged',
  'theFileIsGone',
  'theFilesAreOutOfReach',
] as const;

/** Whether the records are as they were sealed, as of last night. */
export default function SealPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Seal />
    </StaffPlace>
  );
}

function Seal() {
  const t = useStaffText();
  const { clinicId } = useStaff();
  const { data, error } = useRead('listSealChecks', { params: { clinicId } });
  const last = data?.checks[0];
  return (
    <SafeguardFrame title={t('seal.title')} lead={t('seal.lead')}>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && last === undefined && <Callout title={t('seal.none')} />}
      {last !== undefined && <Last check={last} />}
      {data !== undefined && last !== undefined && (
        <Card title={t('seal.checks')}>
          <Checks checks={data.checks} />
        </Card>
      )}
    </SafeguardFrame>
  );
}

function Last({ check }: { readonly check: SealCheckView }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const at = showFullDateTime(check.at, language);
  const { firstFault } = check;
  if (check.forgedStamps > 0)
    return (
      <Callout tone="danger" title={t('seal.forgedStamps', { at, stamps: check.forgedStamps })}>
        <p>{t('seal.bad.detail')}</p>
      </Callout>
    );
  if (firstFault === null) {
    return (
      <>
        <Callout title={t('seal.good', { at, links: check.links })} />
        {check.restores > 0 && (
          <Callout tone="warning" title={t('seal.restored', { restores: check.restores })} />
        )}
        {check.heads === 0 && check.links > 0 && <Callout tone="warning" title={t('seal.noHeads')} />}
      </>
    );
  }
  const fault = faults.find((each) => each === firstFault.fault);
  return (
    <Callout tone="danger" title={t('seal.bad', { at, faults: check.faults })}>
      <p>{t('seal.bad.detail')}</p>
      <DescriptionList
        items={[
          {
            term: t('seal.first'),
            value: fault === undefined ? firstFault.fault : t(`seal.fault.${fault}`),
          },
          {
            term:
              firstFault.sequence === null
                ? t('seal.outside')
                : t('seal.place', { sequence: firstFault.sequence }),
            value: `${firstFault.kind} ${firstFault.recordKey}`,
          },
        ]}
      />
    </Callout>
  );
}

const resultOf = (check: SealCheckView) => <Result faults={check.faults + check.forgedStamps} />;

function Checks({ checks }: { readonly checks: readonly SealCheckView[] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <DataTable
      caption={t('seal.checks')}
      rows={checks}
      keyOf={(check) => check.at}
      columns={[
        { key: 'at', label: t('seal.at'), cell: (check) => showFullDateTime(check.at, language) },
        {
          key: 'result',
          label: t('seal.result'),
          cell: resultOf,
        },
        { key: 'links', label: t('seal.links'), numeric: true, cell: (check) => check.links },
        { key: 'held', label: t('seal.held'), numeric: true, cell: (check) => check.heldUpTo },
        {
          key: 'stamped',
          label: t('seal.stamped'),
          numeric: true,
          cell: (check) => check.stampedUpTo ?? t('seal.notStamped'),
        },
        { key: 'waiting', label: t('seal.waiting'), numeric: true, cell: (check) => check.waiting },
      ]}
    />
  );
}

function Result({ faults: count }: { readonly faults: number }) {
  const t = useStaffText();
  return (
    <Chip tone={count === 0 ? 'good' : 'bad'}>
      {count === 0 ? t('seal.result.good') : t('seal.result.bad', { faults: count })}
    </Chip>
  );
}
