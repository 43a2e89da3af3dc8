import { useParams } from 'wouter';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { Checklists } from './checklists.tsx';
import { InspectionFrame } from './inspection-frame.tsx';

/** The answered checklists as an inspector reads them. */
export default function InspectedChecklistsPage() {
  const t = useStaffText();
  const { clinicId } = useParams<{ clinicId: string }>();
  return (
    <InspectionFrame clinicId={clinicId} title={t('checklist.title')}>
      {() => <Checklists clinicId={clinicId} />}
    </InspectionFrame>
  );
}
