import type { ConsultationView } from '@onshin/contract';
import { useRead } from '../../../lib/api/hooks.ts';
import { useStaff } from '../../../parts/staff-frame/staff-place.tsx';
import { CompareVersions } from '../../../parts/record/compare-versions.tsx';
import { NoteVersion } from '../../../parts/record/note-version.tsx';
import { Amend } from './amend.tsx';

interface NoteVersionsProps {
  readonly view: ConsultationView;
  readonly isMine: boolean;
}

/** Every finalised version, the latest first, any two of them to compare; and amending with a reason. */
export function NoteVersions({ view, isMine }: NoteVersionsProps) {
  const params = { clinicId: view.clinicId, consultationId: view.id };
  const { readsNotes } = useStaff();
  // A clerk sees how it ended; the record is read by those who treat.
  const { data } = useRead('getNote', { params }, { enabled: readsNotes });
  const versions = (data?.versions ?? []).toSorted((one, other) => other.version - one.version);
  const latest = versions[0];
  return (
    <>
      {versions.length > 1 && <CompareVersions key={latest?.id} versions={versions} />}
      {versions.map((version) => (
        <NoteVersion key={version.id} version={version} />
      ))}
      {isMine && latest !== undefined && view.actions.includes('amendNote') && (
        <Amend key={latest.id} view={view} content={latest.content} />
      )}
    </>
  );
}
