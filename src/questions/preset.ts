/** A question that the pages offer as a starting point. */
export interface Preset {
  /** Its name in URLs: `/sandbox?op=NAME`. */
  readonly name: string;
  /** The question in words. */
  readonly title: string;
  readonly document: string;
}
