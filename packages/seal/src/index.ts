export * from './canonical-json.ts';
export * from './chain.ts';
export * from './checkpoint.ts';
export * from './tree.ts';
