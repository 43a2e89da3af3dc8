export const packageName = '@onshin/text';
