import './checklists.css';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { ChecklistCard } from './checklist-card.tsx';

/** Every list the clinic brought, the newest of each title, answered as of now. */
export function Checklists({ clinicId }: { readonly clinicId: string }) {
  const t = useStaffText();
  const { data, error } = useRead('listChecklists', { params: { clinicId } });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton lines={9} />;
  if (data.checklists.length === 0) return <Callout title={t('checklist.none')} />;
  return (
    <>
      <p className="soft">{t('checklist.answered', { clinic: data.clinicName, edition: data.edition })}</p>
      {data.checklists.map((list) => (
        <ChecklistCard key={list.id} list={list} />
      ))}
    </>
  );
}
