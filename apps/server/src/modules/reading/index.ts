import { takeChart } from './take-chart.ts';

export { chartPage, type FileNames, type Made, patientsPage } from './chart-page.ts';
export { chartTables, notOfTheChart } from './chart-tables.ts';
export { findPatients, readChart, type WholeChart } from './read-chart.ts';

/** Charts to be read without this system. */
export const readingHandlers = { takeChart };
