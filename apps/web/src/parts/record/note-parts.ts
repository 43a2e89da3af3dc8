/** The parts of a note, in the order they are read. */
export const noteParts = ['problem', 'subjective', 'objective', 'assessment', 'plan'] as const;
