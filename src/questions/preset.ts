/** A question that the pages offer as a start. */
export interface Preset {
  /** Names it in addresses: `/sandbox?op=NAME`. */
  readonly name: string;
  /** The question in words. */
  readonly title: string;
  readonly document: string;
}
