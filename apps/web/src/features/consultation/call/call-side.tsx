import type { ConsultationView } from '@onshin/contract';
import { useState } from 'react';
import { useStaffText } from '../../../lib/text/text-provider.tsx';
import { Tabs } from '../../../ui/tabs.tsx';
import { RecordShown } from '../../../parts/record/record-shown.tsx';
import { RequestShown } from '../../../parts/record/request-shown.tsx';
import { InvitedCard } from '../invited/invited-card.tsx';
import { NoteEditor } from '../note/note-editor.tsx';
import type { NoteDraft } from '../note/use-note-draft.ts';
import { BeginPanel } from './begin-panel.tsx';

interface CallSideProps {
  readonly view: ConsultationView;
  readonly draft: NoteDraft;
}

type Pane = 'note' | 'request' | 'history';

/** Beside the picture: first the one panel, then the note, with request and history a key away. */
export function CallSide({ view, draft }: CallSideProps) {
  const t = useStaffText();
  const [pane, setPane] = useState<Pane>('note');
  return (
    <Tabs<Pane>
      label={t('call.side')}
      tabs={[
        { key: 'note', label: t('call.tab.note') },
        { key: 'request', label: t('call.tab.request') },
        { key: 'history', label: t('call.tab.history') },
      ]}
      current={pane}
      onChange={setPane}
    >
      {pane === 'note' && (
        <div className="stack">
          {view.actions.includes('beginExamination') && <BeginPanel view={view} />}
          <NoteEditor draft={draft} at={{ clinicId: view.clinicId, consultationId: view.id }} />
        </div>
      )}
      {pane === 'request' && (
        <div className="stack">
          <RequestShown view={view} />
          <InvitedCard view={view} />
        </div>
      )}
      {pane === 'history' && <RecordShown view={view} />}
    </Tabs>
  );
}
