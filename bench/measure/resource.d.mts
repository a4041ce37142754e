/** Something that must be stopped. */
export interface Resource {
  stop(): unknown;
}

/** Registers a resource to be stopped at the end, and returns it. */
export interface Opener {
  <Opened extends Resource>(resource: Opened): Opened;
}
