import type { NoteAuthor } from '@onshin/contract';
import type { useStaffText } from '../../lib/text/text-provider.tsx';

/** Everybody whose words stand in a note, and what of it was entered on behalf. */
export function wordsOfAuthors(t: ReturnType<typeof useStaffText>, authors: readonly NoteAuthor[]): string {
  return authors
    .map(({ name, how, parts }) =>
      t(`behalf.author.${how}`, { name, parts: parts.map((part) => t(`note.${part}`)).join('、') }),
    )
    .join('、');
}
