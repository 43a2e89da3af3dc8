import type { Answer } from '@onshin/contract';

/** One member of staff as an administrator sees them. */
export type Person = Answer<'listStaff'>['staff'][number];
