import type { ComponentType, LazyExoticComponent } from 'react';

/** What every page of a clinic is given: whose clinic, and the named parts of its address. */
export interface PageProps {
  readonly clinicId: string;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** One page of a feature, fetched when it is first opened. */
export interface AppRoute {
  /** Below `/p/:clinicId` or `/staff/:clinicId`, such as `/consultations/:consultationId/ready`. */
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
  /** The page brings a frame of its own, as the call does. */
  readonly bare?: boolean;
}
