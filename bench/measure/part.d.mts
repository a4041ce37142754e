/** What has been opened, and is to be stopped. */
export interface Part {
  stop(): unknown;
}

/** Is told of a part, so that it is stopped at the end, and gives it back. */
export interface Opener {
  <Opened extends Part>(part: Opened): Opened;
}
