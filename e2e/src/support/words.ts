import { message } from '@onshin/text';

/** A text of the Japanese catalogue: journeys press what people read, and follow when the words are improved. */
export const ja = message.bind(null, 'ja') as OmitLanguage<typeof message>;

type OmitLanguage<F> = F extends (language: never, ...rest: infer R) => infer T ? (...rest: R) => T : never;
