export const packageName = '@onshin/guideline';
