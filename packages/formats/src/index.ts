export * from './notebook/fault.ts';
export * from './notebook/join-symbols.ts';
export * from './notebook/notebook.ts';
export * from './notebook/read-notebook.ts';
export * from './notebook/table.ts';
export * from './notebook/write-notebook.ts';
