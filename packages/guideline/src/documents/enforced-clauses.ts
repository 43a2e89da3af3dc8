import type { Clause } from '../clauses.ts';

/** The list of enforced clauses as a page of Markdown. Pure: the same clauses always give the same text. */
export function renderEnforcedClauses(clauses: readonly Clause[]): string {
  const rows = clauses.map(
    ({ id, section, level, summary, gates, rules, editions }) =>
      `| ${id} | ${section} | ${level} | ${summary.ja}<br>${summary.en} | ${gates.join(', ')} | ${rules.join('<br>')} | ${editions.join(', ')} |`,
  );
  return [
    '# Enforced clauses of the online-care guideline',
    '',
    'Generated from the rules in `packages/guideline`; a test fails when this page is stale. The summaries are this',
    'project’s own words; the official text stays the authority.',
    '',
    `${clauses.length} clauses are judged by code.`,
    '',
    '| Clause | Section | Level | In short | Gates | Rules | Editions |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
