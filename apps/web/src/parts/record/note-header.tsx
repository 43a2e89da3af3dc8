import './record.css';
import type { NoteView } from '@onshin/contract';
import { tagOf } from '../../lib/text/language.ts';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';

/** Agreement, identity, place, companions, prior information: what the law wants on record writes itself. */
export function NoteHeader({ lines }: { readonly lines: NoteView['header'] }) {
  const t = useStaffText();
  const tag = tagOf(useLanguage().language);
  return (
    <details className="note-header" open>
      <summary>{t('note.header')}</summary>
      <dl>
        {lines.map((line) => (
          <div key={line.key}>
            <dt>{line.label[tag]}</dt>
            <dd>{line.value[tag]}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
