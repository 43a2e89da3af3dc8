import type { ConsultationView } from '@onshin/contract';
import { CallScreen } from './call/call-screen.tsx';
import { Closing } from './closing/closing.tsx';
import { ConsultationFrame } from './consultation-frame.tsx';
import { useNoteDraft } from './note/use-note-draft.ts';

/** From the call to the closing: the note goes along, so that no word is lost on the way. */
export function Examination({ view }: { readonly view: ConsultationView }) {
  const draft = useNoteDraft(
    { clinicId: view.clinicId, consultationId: view.id },
    view.problems[0]?.label ?? '',
  );
  if (view.status !== 'ended') return <CallScreen view={view} draft={draft} />;
  return (
    <ConsultationFrame view={view}>
      <Closing view={view} draft={draft} />
    </ConsultationFrame>
  );
}
