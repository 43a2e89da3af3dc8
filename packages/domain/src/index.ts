export const packageName = '@onshin/domain';
