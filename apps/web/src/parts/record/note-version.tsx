import type { NoteView } from '@onshin/contract';
import { showFullDateTime } from '@onshin/text/dates';
import { useLanguage, useStaffText } from '../../lib/text/text-provider.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Card } from '../../ui/card.tsx';
import { DescriptionList } from '../../ui/lists.tsx';
import { wordsOfAuthors } from './authors.ts';
import { NoteHeader } from './note-header.tsx';
import { noteParts } from './note-parts.ts';

/** A finalised version as it will always stand. */
export function NoteVersion({ version }: { readonly version: NoteView['versions'][number] }) {
  const t = useStaffText();
  const { language } = useLanguage();
  return (
    <Card title={`${t('call.tab.note')} ${t('note.version', { version: version.version })}`}>
      <p className="soft staff-small">
        {t('note.by', {
          author: version.authors.length > 0 ? wordsOfAuthors(t, version.authors) : version.author,
          finaliser: version.finaliser,
          at: showFullDateTime(version.finalisedAt, language),
        })}
      </p>
      {version.how === 'inPlace' && (
        <Callout
          title={t('note.how.inPlace', {
            doctor: version.inPlaceOf ?? '',
            finaliser: version.finaliser,
            why: version.inPlaceWhy,
          })}
        />
      )}
      {version.how === 'byRule' && <Callout title={t('note.how.byRule')} />}
      {version.reason !== '' && (
        <p>
          {t('note.amend.reason')}: {version.reason}
        </p>
      )}
      <DescriptionList
        items={noteParts
          .filter((part) => version.content[part] !== '')
          .map((part) => ({ term: t(`note.${part}`), value: version.content[part] }))}
      />
      <NoteHeader lines={version.header} />
    </Card>
  );
}
