import { help } from './aside/help.ts';
import { links } from './aside/links.ts';
import { ownAccess } from './aside/own-access.ts';
import { portalTerms } from './aside/portal-terms.ts';
import { record } from './aside/record.ts';

/** Words of pages that lie beside the way to a visit: a phone fetches them when it opens one. */
export const aside = { ...links, ...record, ...help, ...ownAccess, ...portalTerms } as const;
