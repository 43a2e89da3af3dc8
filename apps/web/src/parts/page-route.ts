import type { ComponentType, LazyExoticComponent } from 'react';

/** One page of a feature, fetched when it is first opened. It brings its frame and reads its address itself. */
export interface PageRoute {
  /** From the root, such as `/staff/:clinicId/board`. More specific paths stand first. */
  readonly path: string;
  readonly Page: LazyExoticComponent<ComponentType>;
}

/** What a page of a patient is given: whose clinic, and the named parts of its address. */
export interface PageProps {
  readonly clinicId: string;
  readonly params: Readonly<Record<string, string | undefined>>;
}

/** One page of a patient below `/p/:clinicId`, within the patient's frame. */
export interface AppRoute {
  /** Such as `/consultations/:consultationId/ready`; empty for the home. */
  readonly path: string;
  readonly page: LazyExoticComponent<ComponentType<PageProps>>;
  /** The page brings a frame of its own, as the call does. */
  readonly bare?: boolean;
}
