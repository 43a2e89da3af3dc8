import './ready.css';
import type { ConsultationView } from '@onshin/contract';
import type { PageProps } from '../../parts/page-route.ts';
import { usePatientText } from '../../lib/text/text-provider.tsx';
import { PageTitle } from '../../ui/page-title.tsx';
import { InAppNotice, useInAppBrowser } from '../../parts/devices/in-app-notice.tsx';
import { VisitLoaded } from '../../parts/visit/visit-loaded.tsx';
import { VisitSteps } from '../../parts/visit/visit-steps.tsx';
import { ReadyCheck } from './ready-check.tsx';

/** Picture, voice, sound and line in one flow under a minute. */
export default function ReadyPage({ clinicId, params }: PageProps) {
  return (
    <VisitLoaded clinicId={clinicId} consultationId={params['consultationId'] ?? ''}>
      {(view) => <Ready view={view} />}
    </VisitLoaded>
  );
}

function Ready({ view }: { readonly view: ConsultationView }) {
  const t = usePatientText();
  const inApp = useInAppBrowser();
  return (
    <div className="stack question">
      <VisitSteps current={3} />
      <PageTitle place={view.clinicName} lead={t('ready.lead')}>
        {t('ready.title')}
      </PageTitle>
      {inApp === null ? <ReadyCheck view={view} /> : <InAppNotice finding={inApp} />}
    </div>
  );
}
