import type { ConsultationView } from '@onshin/contract';
import { ClipboardCheck, FileText, FolderOpen } from 'lucide-react';
import type { ReactNode } from 'react';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { PersonFacts } from '../../parts/staff-frame/person.tsx';
import { StaffPage } from '../../parts/staff-frame/staff-page.tsx';
import { useStaff } from '../../parts/staff-frame/staff-place.tsx';
import { DueTasks } from './due-tasks.tsx';
import { InvitedCard } from './invited/invited-card.tsx';

interface ConsultationFrameProps {
  readonly view: ConsultationView;
  readonly children: ReactNode;
}

/** Whose consultation it is, how it stands, and the ways to everything about this patient. */
export function ConsultationFrame({ view, children }: ConsultationFrameProps) {
  const t = useStaffText();
  const staff = useStaff();
  const at = `/staff/${staff.clinicId}`;
  return (
    <StaffPage
      title={t('consult.title', { name: view.patient.name })}
      eyebrow={<StateChips view={view} />}
      lead={
        <>
          {view.patient.kana}・<PersonFacts person={view.patient} />・
          {t('staff.number', { number: view.patient.number })}
        </>
      }
      actions={
        <>
          <ButtonLink
            small
            href={`${at}/patients/${view.patient.id}`}
            icon={<FolderOpen aria-hidden="true" />}
          >
            {t('consult.chart')}
          </ButtonLink>
          <ButtonLink
            small
            href={`${at}/patients/${view.patient.id}/plan`}
            icon={<FileText aria-hidden="true" />}
          >
            {t('consult.plan')}
          </ButtonLink>
          {staff.readsEvidence && (
            <ButtonLink
              small
              href={`${at}/consultations/${view.id}/evidence`}
              icon={<ClipboardCheck aria-hidden="true" />}
            >
              {t('consult.evidence')}
            </ButtonLink>
          )}
        </>
      }
    >
      {children}
      <InvitedCard view={view} />
      {view.tasks.length > 0 && <DueTasks view={view} />}
    </StaffPage>
  );
}

function StateChips({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  return (
    <span className="row">
      <Chip tone="key">
        {view.disposition !== null && view.status === 'closed'
          ? t(`staff.disposition.${view.disposition}`)
          : t(`consultation.status.${view.status}`)}
      </Chip>
      {view.isFirstVisit !== null && (
        <Chip>{t(view.isFirstVisit ? 'consult.firstVisit' : 'consult.followUp')}</Chip>
      )}
      <span>{view.problems.map((problem) => problem.label).join('、')}</span>
    </span>
  );
}
