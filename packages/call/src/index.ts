export const packageName = '@onshin/call';
