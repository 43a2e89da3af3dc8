export const packageName = '@onshin/seal';
