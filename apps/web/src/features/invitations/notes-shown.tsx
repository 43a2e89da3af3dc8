import type { ConsultationView, NoteContent } from '@onshin/contract';
import { showDateTime } from '@onshin/text/dates';
import { useState } from 'react';
import { useRead } from '../../lib/api/hooks.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { ProblemNotice } from '../../parts/problem-notice/problem-notice.tsx';
import { NoteVersion } from '../../parts/record/note-version.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { Skeleton } from '../../ui/loading.tsx';

interface NoteAt {
  readonly clinicId: string;
  readonly consultationId: string;
}
const parts = ['problem', 'subjective', 'objective', 'assessment', 'plan'] as const;

/** What is written of one consultation: a draft as it stands, and every finalised version. */
export function NoteShown(params: NoteAt) {
  const t = useStaffText();
  const { data, error } = useRead('getNote', { params });
  if (error !== null) return <ProblemNotice error={error} />;
  if (data === undefined) return <Skeleton lines={4} />;
  const { draft, versions } = data;
  const isEmpty = draft === null || parts.every((part) => draft.content[part] === '');
  return (
    <>
      {isEmpty && versions.length === 0 && <p className="soft">{t('invited.note.none')}</p>}
      {!isEmpty && (
        <>
          <h3>{t('invited.note.draft', { author: draft.author })}</h3>
          <Content content={draft.content} />
        </>
      )}
      {versions
        .toSorted((one, other) => other.version - one.version)
        .map((version) => (
          <NoteVersion key={version.id} version={version} />
        ))}
    </>
  );
}

function Content({ content }: { readonly content: NoteContent }) {
  const t = useStaffText();
  return (
    <DescriptionList
      items={parts
        .filter((part) => content[part] !== '')
        .map((part) => ({ term: t(`note.${part}`), value: content[part] }))}
    />
  );
}

/** What was written before of the same patient; each is read, and noted as read, when it is opened. */
export function EarlierNotes({ view }: { readonly view: ConsultationView }) {
  const t = useStaffText();
  const { clinicId, patient } = view;
  const { data: chart } = useRead('getChart', { params: { clinicId, patientId: patient.id } });
  const earlier = (chart?.consultations ?? []).filter(
    ({ id, status }) => id !== view.id && status === 'closed',
  );
  if (earlier.length === 0) return null;
  return (
    <>
      <h3>{t('invited.note.earlier')}</h3>
      {earlier.map((each) => (
        <EarlierNote
          key={each.id}
          at={{ clinicId, consultationId: each.id }}
          on={each.appointmentFrom ?? each.requestedAt}
          words={each.problemLabels.join('、')}
        />
      ))}
    </>
  );
}

function EarlierNote({
  at,
  on,
  words,
}: {
  readonly at: NoteAt;
  readonly on: string;
  readonly words: string;
}) {
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        {showDateTime(on, language)} {words}
      </summary>
      {isOpen && <NoteShown {...at} />}
    </details>
  );
}
