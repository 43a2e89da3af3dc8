import type { NotePreview } from '@onshin/contract';
import { showCivilDate } from '@onshin/text/dates';
import { CircleCheck } from 'lucide-react';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { wordsOfAuthors } from './authors.ts';
import { NoteHeader } from './note-header.tsx';
import { noteParts } from './note-parts.ts';

interface PreviewDialogProps {
  /** What the server has shown; nothing else can be confirmed. */
  readonly preview: NotePreview | null;
  readonly onClose: () => void;
  readonly isBusy: boolean;
  readonly confirm: string;
  readonly onConfirm: (previewId: string) => void;
}

/** All that will be finalised, whose it is and whose words they are, before it is confirmed (A-7.1-C-2-1b). */
export function PreviewDialog({ preview, onClose, isBusy, confirm, onConfirm }: PreviewDialogProps) {
  const t = useStaffText();
  return (
    <Dialog
      title={t('preview.title')}
      isOpen={preview !== null}
      onClose={onClose}
      wayOut={t('preview.back')}
      action={
        preview !== null && (
          <Button
            kind="primary"
            icon={<CircleCheck aria-hidden="true" />}
            busy={isBusy}
            onClick={() => onConfirm(preview.id)}
          >
            {confirm}
          </Button>
        )
      }
    >
      <p>{t('preview.lead')}</p>
      {preview !== null && <Previewed preview={preview} />}
    </Dialog>
  );
}

function Previewed({ preview }: { readonly preview: NotePreview }) {
  const t = useStaffText();
  const { language } = useLanguage();
  const { patient } = preview;
  return (
    <div className="note-preview">
      <p className="note-preview-patient">
        <strong>{patient.name}</strong>（{patient.kana}） {showCivilDate(patient.birthDate, language)}{' '}
        {t('staff.number', { number: patient.number })}
      </p>
      <DescriptionList
        items={[
          { term: t('preview.version'), value: t('note.version', { version: preview.version }) },
          { term: t('preview.author'), value: wordsOfAuthors(t, preview.authors) },
          { term: t('preview.finaliser'), value: preview.finaliser },
          ...(preview.reason === '' ? [] : [{ term: t('note.amend.reason'), value: preview.reason }]),
          ...noteParts.map((part) => ({
            term: t(`note.${part}`),
            value: preview.content[part] || <span className="soft">{t('preview.empty')}</span>,
          })),
        ]}
      />
      <NoteHeader lines={preview.header} />
    </div>
  );
}
