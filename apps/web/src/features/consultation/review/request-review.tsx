import './request-review.css';
import type { ConsultationView } from '@onshin/contract';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Callout } from '../../../ui/callout.tsx';
import { Card } from '../../../ui/card.tsx';
import { MoveInPerson } from '../move-in-person.tsx';
import { DecisionForm } from './decision-form.tsx';
import { RecordShown } from '../../../parts/record/record-shown.tsx';
import { RequestShown } from '../../../parts/record/request-shown.tsx';

/** Left what the patient said, right what is on record, below one decision for each problem. */
export function RequestReview({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  return (
    <>
      <div className="staff-columns">
        <Card title={t('review.said')}>
          <RequestShown view={view} />
        </Card>
        <Card title={t('review.record')}>
          <RecordShown view={view} />
        </Card>
      </div>
      {view.actions.includes('accept') ? (
        <DecisionForm view={view} />
      ) : (
        <>
          <Callout title={t('review.onlyDoctor')} />
          <div className="row">
            <span className="staff-apart">
              <MoveInPerson view={view} />
            </span>
          </div>
        </>
      )}
    </>
  );
}
