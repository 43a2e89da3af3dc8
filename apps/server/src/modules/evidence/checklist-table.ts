import { readCsv } from '@onshin/domain';

const columns = ['no', 'text', 'clauses'] as const;

/**
 * A checklist from a table with a row for each point under the heads no, text and clauses, in any order. What is missing
 * is left open for the reader of checklists to tell.
 */
export function checklistOfTable(content: string, head: { title: string; source: string }): unknown {
  const [heads = [], ...rows] = readCsv(content);
  const places = columns.map((column) => heads.findIndex((each) => each.trim().toLowerCase() === column));
  if (places.includes(-1)) return { ...head, points: [] };
  return {
    ...head,
    points: rows.map((row) => {
      const [no = '', text = '', clauses = ''] = places.map((place) => row[place]);
      return { no, text, clauses: clauses.split(/[\s、，,;；]+/u).filter((each) => each !== '') };
    }),
  };
}
