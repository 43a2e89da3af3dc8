import type { SealedSheet as Sheet } from '@onshin/contract';
import { useState } from 'react';
import { useParams } from 'wouter';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { DeclaredEmergencies } from './declared-emergencies.tsx';
import { MakeSealedAccount } from './make-sealed-account.tsx';
import { SafeguardFrame } from './safeguard-frame.tsx';
import { SealedAccountCard } from './sealed-account-card.tsx';
import { SealedSheet } from './sealed-sheet.tsx';
import { SealedUseCard } from './sealed-use-card.tsx';

/** Accounts sealed for an emergency: where each envelope lies, and what became of those that were opened. */
export default function SealedPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Sealed />
    </StaffPlace>
  );
}

function Sealed() {
  const t = useStaffText();
  const { clinicId, isAdministrator, isSecurityOfficer } = useStaff();
  const { data, error } = useRead('listSealedAccounts', { params: { clinicId } }, { every: 60_000 });
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const mayAct = isAdministrator || isSecurityOfficer;
  if (sheet !== null) return <SealedSheet sheet={sheet} onDone={() => setSheet(null)} />;
  return (
    <SafeguardFrame title={t('sealed.title')} lead={t('sealed.lead')}>
      {error !== null && <ProblemNotice error={error} />}
      {data === undefined && error === null && <Skeleton lines={6} />}
      {data !== undefined && (
        <>
          <DeclaredEmergencies emergencies={data.emergencies} mayAct={mayAct} />
          {data.uses
            .filter(({ review }) => review === null)
            .map((use) => (
              <SealedUseCard key={use.id} use={use} mayAct={mayAct} />
            ))}
          {data.accounts.length === 0 && (
            <EmptyState title={t('sealed.none')}>
              <p>{t('sealed.none.detail')}</p>
            </EmptyState>
          )}
          {data.accounts.map((account) => (
            <SealedAccountCard key={account.id} account={account} mayAct={mayAct} onSealed={setSheet} />
          ))}
          {mayAct && <MakeSealedAccount usualMinutes={data.usualMinutes} onSealed={setSheet} />}
          {data.uses
            .filter(({ review }) => review !== null)
            .map((use) => (
              <SealedUseCard key={use.id} use={use} mayAct={false} />
            ))}
        </>
      )}
    </SafeguardFrame>
  );
}
