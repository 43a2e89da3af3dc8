import type { CarePlanVersionView, CarePlanView } from '@onshin/contract';
import { useAct } from '../../lib/api/hooks.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { BottomBar } from '../../ui/bottom-bar.tsx';
import { Button } from '../../ui/button.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';

interface AdoptPlanProps {
  readonly clinicId: string;
  readonly view: CarePlanView;
  readonly plan: CarePlanVersionView;
}

/** With the patient's press the proposed version becomes the plan. */
export function AdoptPlan({ clinicId, view, plan }: AdoptPlanProps) {
  const t = usePatientText();
  const adopt = useAct('adoptCarePlan');
  return (
    <>
      {adopt.isError && <ProblemNotice error={adopt.error} />}
      <BottomBar>
        <Button
          kind="primary"
          busy={adopt.isPending}
          onClick={() =>
            adopt.mutate({
              params: { clinicId, patientId: view.patientId },
              body: { planVersionId: plan.id },
              ifMatch: view.patientVersion,
            })
          }
        >
          {t('patientPlan.adopt')}
        </Button>
      </BottomBar>
    </>
  );
}
