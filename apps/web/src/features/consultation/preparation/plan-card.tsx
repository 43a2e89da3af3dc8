import type { ConsultationView } from '@onshin/contract';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { ButtonLink } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { Chip, type ChipTone } from '../../../ui/chip.tsx';
import { useStaff } from '../../../parts/staff-frame/staff-place.tsx';

const tones: Record<ConsultationView['planState'], ChipTone> = {
  agreed: 'good',
  notNeeded: 'off',
  dueAfterVisit: 'neutral',
  proposed: 'key',
  none: 'care',
};

/** How the plan stands, and the way to write it. */
export function PlanCard({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { clinicId, isDoctor } = useStaff();
  const isOpen = isDoctor && view.planState === 'none';
  return (
    <Card
      title={t('consult.plan')}
      aside={<Chip tone={tones[view.planState]}>{t(`prep.plan.${view.planState}`)}</Chip>}
    >
      <p>
        <ButtonLink
          kind={isOpen ? 'primary' : 'secondary'}
          href={`/staff/${clinicId}/patients/${view.patient.id}/plan`}
        >
          {t(isOpen ? 'prep.plan.open' : 'prep.plan.view')}
        </ButtonLink>
      </p>
    </Card>
  );
}
