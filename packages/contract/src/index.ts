export const packageName = '@onshin/contract';
