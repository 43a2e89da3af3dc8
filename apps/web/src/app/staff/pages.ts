import { CalendarDays, ClipboardList, Settings, Users, UsersRound } from 'lucide-react';

/** Where the rail and the command palette lead; `path` stands below `/staff/:clinicId`, `letter` follows G. */
export const staffPages = [
  { path: '/board', word: 'staff.nav.board', icon: ClipboardList, letter: 'B' },
  { path: '/patients', word: 'staff.nav.patients', icon: UsersRound, letter: 'P' },
  { path: '/calendar', word: 'staff.nav.calendar', icon: CalendarDays, letter: 'C' },
  { path: '/people', word: 'staff.nav.people', icon: Users, letter: 'E' },
  { path: '/settings', word: 'staff.nav.settings', icon: Settings, letter: 'S' },
] as const;
