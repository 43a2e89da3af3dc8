import './place.css';
import type { ConsultationView } from '@onshin/contract';
import { useState } from 'react';
import type { PageProps } from '../../parts/page-route.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { useRemedies } from '../../parts/visit/use-remedies.tsx';
import { VisitLoaded } from '../../parts/visit/visit-loaded.tsx';
import { VisitSteps } from '../../parts/visit/visit-steps.tsx';
import { PlaceForm } from './place-form.tsx';
import { draftOf, type PlaceDraft } from './place-draft.ts';
import { UsualPlace } from './usual-place.tsx';
import { useConfirmPlace } from './use-confirm-place.ts';

/** Where the patient is now and who is with them: the usual as one card, or anew (S-2-2-2-i). */
export default function PlacePage({ clinicId, params }: PageProps) {
  return (
    <VisitLoaded clinicId={clinicId} consultationId={params['consultationId'] ?? ''}>
      {(view) => <Place view={view} />}
    </VisitLoaded>
  );
}

function Place({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const [first] = useState<PlaceDraft>(() => draftOf(view));
  const [isChanging, setChanging] = useState(view.surroundings === null && view.usualSurroundings === null);
  const remedyFor = useRemedies(view);
  const { confirm, isBusy, error } = useConfirmPlace(view);
  return (
    <div className="stack question">
      <VisitSteps current={3} />
      <PageTitle place={view.clinicName} lead={t('request.place.lead')}>
        {t('where.title')}
      </PageTitle>
      {error !== null && <ProblemNotice error={error} remedyFor={remedyFor} />}
      {isChanging ? (
        <PlaceForm first={first} isBusy={isBusy} onConfirm={confirm} />
      ) : (
        <UsualPlace place={first} isBusy={isBusy} onConfirm={confirm} onChange={() => setChanging(true)} />
      )}
    </div>
  );
}
