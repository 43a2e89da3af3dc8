import { board } from './staff/board.ts';
import { frame } from './staff/frame.ts';
import { signIn } from './staff/sign-in.ts';

/** The clinic's pages. */
export const staff = {
  ...frame,
  ...signIn,
  ...board,
} as const;
