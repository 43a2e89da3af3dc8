import { useState } from 'react';
import { useRead } from '../../lib/api/hooks.ts';
import { useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { RecordShown } from '../../parts/record/record-shown.tsx';
import { RequestShown } from '../../parts/record/request-shown.tsx';
import { Card } from '../../ui/card.tsx';
import { Skeleton } from '../../ui/loading.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { EarlierNotes, NoteShown } from './notes-shown.tsx';

interface GuestRecordProps {
  readonly clinicId: string;
  readonly consultationId: string;
}
type Pane = 'request' | 'history' | 'note';

/** What a specialist reads of the consultation: the request, the chart and the notes. There is nothing to press. */
export function GuestRecord(params: GuestRecordProps) {
  const t = useStaffText();
  const [pane, setPane] = useState<Pane>('request');
  const { data: view, error } = useRead('getConsultation', { params });
  return (
    <Card title={t('invited.record')}>
      {error !== null && <ProblemNotice error={error} />}
      {view === undefined && error === null && <Skeleton lines={6} />}
      {view !== undefined && error === null && (
        <Tabs<Pane>
          label={t('invited.record')}
          tabs={[
            { key: 'request', label: t('call.tab.request') },
            { key: 'history', label: t('consult.chart') },
            { key: 'note', label: t('call.tab.note') },
          ]}
          current={pane}
          onChange={setPane}
        >
          <div className="stack">
            {pane === 'request' && <RequestShown view={view} />}
            {pane === 'history' && <RecordShown view={view} />}
            {pane === 'note' && (
              <>
                <NoteShown {...params} />
                <EarlierNotes view={view} />
              </>
            )}
          </div>
        </Tabs>
      )}
    </Card>
  );
}
