export {
  editionInForce,
  editions,
  type CivilDate,
  type Edition,
  type EditionId,
  type Instant,
} from './edition.ts';
export type { Words } from './words.ts';
export { clauseTexts, isClauseId, type ClauseId } from './clauses/clause-texts.ts';
export type { ClauseLevel, ClauseText } from './clauses/clause-text.ts';
