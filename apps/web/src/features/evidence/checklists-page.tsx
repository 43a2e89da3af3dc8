import { Printer } from 'lucide-react';
import { Link, useParams } from 'wouter';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { StaffPlace, useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { BringChecklist } from './bring-checklist.tsx';
import { Checklists } from './checklists.tsx';

/** Checklists that others published, answered for this clinic (S-2-1-2-vi-b). */
export default function ChecklistsPage() {
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <StaffPlace clinicId={clinicId}>
      <Page />
    </StaffPlace>
  );
}

function Page() {
  const t = useStaffText();
  const { clinicId, isAdministrator } = useStaff();
  return (
    <StaffPage
      title={t('checklist.title')}
      lead={t('checklist.lead')}
      eyebrow={
        <Link className="not-printed" href={`/staff/${clinicId}/evidence`}>
          {t('period.title')}
        </Link>
      }
      actions={
        <>
          {isAdministrator && <BringChecklist clinicId={clinicId} />}
          <Button small icon={<Printer aria-hidden="true" />} onClick={() => print()}>
            {t('action.print')}
          </Button>
        </>
      }
    >
      <Checklists clinicId={clinicId} />
    </StaffPage>
  );
}
