export * from './canonical-json.ts';
export * from './chain.ts';
export * from './checkpoint.ts';
export * from './fork.ts';
export * from './key-history.ts';
export * from './signer.ts';
export * from './standing-heads.ts';
export * from './tree.ts';
