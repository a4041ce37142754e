/** What has been opened, and must be stopped. */
export interface Resource {
  stop(): unknown;
}

/** Has a resource stopped at the end, and gives it back. */
export interface Opener {
  <Opened extends Resource>(resource: Opened): Opened;
}
