import { listTimeline } from './timeline.ts';

/** Everything of a chart in the order in which it was. */
export const timelineHandlers = { listTimeline };
